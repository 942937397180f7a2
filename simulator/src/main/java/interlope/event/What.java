package interlope.event;

import interlope.word.Constant;
import interlope.word.Shelf;

/// What an attack tries: `attempts[].what`.
public enum What implements Constant {
  STAND_BY,
  FIND_A_WAY,
  READ_THE_WIRE,
  OPEN_RECORDING,
  OPEN_WITH_SECRETS,
  PRESENT_CERTIFICATE,
  WORK_INSIDE,
  SPEAK_PLAIN,
  KEEP_PLAIN,
  LURE,
  REPLACE_SCRIPT,
  LEAVE_PINS,
  CHANGE_KEY,
  REACH_SERVER,
  SEND_CHANGED,
  OPEN_INNER,
  CHANGE_TRANSFER,
  FLIP_CIPHERTEXT,
  REPLAY_TRANSFER,
  REPLAY_MESSAGES,
  REPLAY_BYTES,
  LOG_IN,
  USE_TOKEN,
  MAKE_TRANSFER;

  @Override
  public Shelf shelf() {
    return Shelf.WHAT;
  }
}
