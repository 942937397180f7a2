package interlope.wire.session;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import java.util.List;
import java.util.Optional;

/// Opens the records of one TLS connection with keys that somebody holds, from a recording or while
/// they pass. Lives on one thread.
public interface SessionOpener {
  /// What `raw` completes, in order. The pieces of a direction hold every byte that was fed in it,
  /// except for those of a record that is not whole yet; once [#shut()] says why, nothing is held
  /// back any more.
  ///
  /// @param raw the next bytes in that direction, cut anywhere; both directions in the order in
  ///   which they passed
  List<Piece> feed(Direction to, Bytes raw);

  /// The bytes that are held back since their record is not whole.
  Bytes rest(Direction to);

  /// Why this session stays closed, or closed from here on. Empty while it may still open.
  Optional<Shut> shut();

  /// For when no more bytes come: [#shut()], or [WhyShut#INCOMPLETE] where the session never had
  /// keys.
  Optional<Shut> shutAtEnd();

  /// What other tools need to open the same records; grows as secrets are used.
  KeyLog keys();
}
