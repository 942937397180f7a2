package interlope.app.gui.stage.ladder;

import interlope.ladder.Account;
import interlope.ladder.Rung;

/// How far a message came.
public enum Stretch {
  /// From end to end, with nobody between.
  DIRECT,
  /// From end to end, past the attacker, who saw the same bytes.
  THROUGH,
  /// To the attacker, and from there in other bytes.
  RELAYED,
  /// Between client and attacker alone.
  LEFT,
  /// Between attacker and server alone.
  RIGHT;

  public static Stretch of(Rung.Message message) {
    if (message.front() == null) {
      return RIGHT;
    }
    if (message.back() != null) {
      return message.wentThrough() ? THROUGH : RELAYED;
    }
    return message.attacker().state() == Account.State.NOTHING ? DIRECT : LEFT;
  }
}
