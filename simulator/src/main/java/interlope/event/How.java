package interlope.event;

import interlope.word.Constant;
import interlope.word.Shelf;

/// How the attacker came to something, or what shows a loss: `evidence[].how`.
public enum How implements Constant {
  PLAIN_HTTP,
  RECORDING_OPENED,
  TRAFFIC_SECRETS,
  TLS_TERMINATED,
  OPENED_IN_PLACE,
  INNER_OPENED,
  SCRIPT_SENT,
  OWN_SESSION,
  NOT_ASKED_FOR,
  ANSWER_CHANGED,
  REPEATED,
  SERVED_AS_CUSTOMER,
  HONEST_REFUSED;

  @Override
  public Shelf shelf() {
    return Shelf.HOW;
  }
}
