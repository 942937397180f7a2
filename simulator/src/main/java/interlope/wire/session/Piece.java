package interlope.wire.session;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.tables.ContentType;

/// A part of one direction of a TLS connection, in its order there.
public sealed interface Piece {
  Direction to();

  /// The bytes as they came.
  Bytes raw();

  /// What was not opened: handshake in the clear, records without keys, bytes that are not TLS.
  record Untouched(Direction to, Bytes raw) implements Piece {}

  /// One record that was opened.
  ///
  /// @param type what it carries; in TLS 1.3 the type inside the protection
  /// @param plain its content without padding, possibly empty
  record Opened(Direction to, ContentType type, Bytes plain, Bytes raw) implements Piece {}
}
