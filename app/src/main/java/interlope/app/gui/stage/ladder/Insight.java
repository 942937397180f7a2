package interlope.app.gui.stage.ladder;

import interlope.ladder.Account;
import interlope.ladder.Crossing;
import interlope.ladder.Rung;

/// What the attacker had of a message, or of a layer of it.
public enum Insight {
  /// There was nothing to open.
  PLAIN,
  SEALED,
  OPENED;

  /// Of a message as it crossed one leg: sealed where any layer of it stayed shut.
  static Insight of(Rung.Message message, Crossing crossing) {
    var inner = inner(message);
    return inner == PLAIN ? outer(message, crossing) : inner;
  }

  /// Of the layer that a leg itself lays around a message. TLS shows parts of its handshake to
  /// everybody: those are plain.
  public static Insight outer(Rung.Message message, Crossing crossing) {
    if (isPlain(crossing) || crossing.opened().equals(crossing.records())) {
      return PLAIN;
    }
    return switch (message.attacker().state()) {
      case NOTHING, SEALED -> SEALED;
      case CLEAR, CHANGED, KEPT, REFUSED -> OPENED;
    };
  }

  /// Of the layer inside: plain where the honest parties laid none.
  public static Insight inner(Rung.Message message) {
    int honest = Math.max(message.client().readings().size(), message.server().readings().size());
    if (honest < 2) {
      return PLAIN;
    }
    return depth(message.attacker()) < honest ? SEALED : OPENED;
  }

  static boolean isPlain(Crossing crossing) {
    return crossing.layer().equals("plain");
  }

  /// How many layers deep the attacker read; of what it made itself, how deep it wrote.
  private static int depth(Account attacker) {
    int read = (int) attacker.readings().stream().filter(one -> one.how() != null).count();
    return read == 0 ? attacker.readings().size() : read;
  }
}
