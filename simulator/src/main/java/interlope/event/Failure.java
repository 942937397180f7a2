package interlope.event;

import interlope.word.Constant;
import interlope.word.Shelf;

/// Why an attempt came to nothing: `attempts[].failed`.
public enum Failure implements Constant {
  NOBODY_THERE,
  NOT_ON_PATH,
  NOTHING_PASSED,
  ENCRYPTED,
  FORWARD_SECRECY,
  RESUMED,
  WRONG_KEY,
  NO_SECRETS,
  NOT_READABLE,
  CLIENT_REFUSED,
  SERVER_REFUSED,
  REPLAY_NOTICED,
  INNER_REFUSED,
  NO_INNER_KEY,
  INNER_FORWARD_SECRECY,
  SEALED_TO_CLIENT,
  STAYED_ENCRYPTED,
  NO_COOKIE,
  NO_SCRIPT,
  PINS_NOT_KEPT,
  STILL_ACCEPTED,
  NOTHING_TO_CHANGE,
  NOTHING_TO_REPLAY,
  NOTHING_STOLEN,
  LEG_ENDED,
  UNREACHABLE;

  @Override
  public Shelf shelf() {
    return Shelf.FAILED;
  }
}
