package interlope.event;

import interlope.word.Constant;
import interlope.word.Shelf;

/// Why the client's session ended before its story did: `session.reason`.
public enum Reason implements Constant {
  UNTRUSTED_CHAIN,
  EXPIRED,
  CERTIFICATE_POLICY,
  WRONG_NAME,
  PIN_MISMATCH,
  MIXED_CONTENT,
  SCRIPT_STOPPED,
  HANDSHAKE_REFUSED,
  INNER_NOT_OPENED,
  INNER_REFUSED,
  ANSWER_REFUSED,
  SERVER_REFUSED,
  CONNECTION_LOST,
  SILENCE;

  @Override
  public Shelf shelf() {
    return Shelf.REASON;
  }
}
