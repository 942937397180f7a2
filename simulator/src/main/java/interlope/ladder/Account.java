package interlope.ladder;

import interlope.event.How;
import interlope.wire.http.HttpMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one party made of a message.
///
/// @param readings the message as this party had it, the outermost layer first: what it sent or got
///   over HTTP, then what an inner layer held; empty where it had none
public record Account(State state, List<Reading> readings) {
  public static final Account NOTHING = new Account(State.NOTHING, List.of());
  public static final Account SEALED = new Account(State.SEALED, List.of());

  public Account {
    readings = List.copyOf(readings);
  }

  /// How a party stands to a message.
  public enum State {
    /// It never had it.
    NOTHING,
    /// It had the bytes, and no way into them.
    SEALED,
    /// It read it, or made it, in the clear. An inner layer may still be shut: the last reading
    /// tells.
    CLEAR,
    /// It read it and sent something else on: the last reading is what it sent.
    CHANGED,
    /// It read it and let it go no further.
    KEPT,
    /// It had it and did not accept it.
    REFUSED
  }

  /// @param how how the attacker came to it; null for the honest parties, and for what the attacker
  ///   made itself
  /// @param line the transcript's line that tells of it; 0 where none does, and the wire alone
  public record Reading(@Nullable How how, HttpMessage message, int line) {}

  /// The innermost reading, null where there is none.
  public @Nullable Reading innermost() {
    return readings.isEmpty() ? null : readings.getLast();
  }
}
