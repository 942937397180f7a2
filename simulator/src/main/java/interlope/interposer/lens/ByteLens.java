package interlope.interposer.lens;

import interlope.event.Attempt;
import interlope.event.How;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.session.KeyLog;
import java.util.Optional;
import java.util.function.Consumer;

/// How the bytes of a connection become what the attacker reads, and back. One a connection, since
/// it may hold a session's state.
public interface ByteLens {
  /// A part of what passed, in its order.
  sealed interface Glimpse {
    /// Goes on by itself: no decision is asked for.
    record Untouched(Bytes bytes) implements Glimpse {}

    /// What the attacker does not open, but may decide on.
    record Unread(Bytes bytes) implements Glimpse {}

    /// What the client and the server say, in the clear.
    record Plain(How how, Bytes bytes) implements Glimpse {}
  }

  /// Shows what `raw` completes in that direction, each part before the next one is opened.
  void open(Direction to, Bytes raw, Consumer<Glimpse> eye);

  /// Bytes in that direction that were held back since they complete nothing yet.
  default Bytes rest(Direction to) {
    return Bytes.EMPTY;
  }

  /// The bytes that say `plain` next in that direction.
  default Bytes close(Direction to, Bytes plain) {
    return plain;
  }

  /// What the client's first whole request shows to have worked; empty where nothing was tried.
  default Optional<Attempt> worked() {
    return Optional.empty();
  }

  /// What failed where the client's connection ended before any whole request.
  default Optional<Attempt> failed() {
    return Optional.empty();
  }

  /// What failed where the server's connection never came up.
  default Optional<Attempt> unreached() {
    return Optional.empty();
  }

  /// Secrets that it worked out.
  default KeyLog keys() {
    return KeyLog.NONE;
  }
}
