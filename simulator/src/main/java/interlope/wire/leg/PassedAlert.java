package interlope.wire.leg;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.capture.Capture;
import interlope.wire.session.KeyLog;
import interlope.wire.session.LoggedOpener;
import interlope.wire.session.Piece;
import interlope.wire.tables.Alert;
import interlope.wire.tables.ContentType;
import interlope.wire.tls.RecordReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An alert that passed on a TLS connection (RFC 9846 section 6).
///
/// @param to where it went; who sent it is at the other end
/// @param isFatal whether it ended the session; the others only say goodbye
/// @param code its second byte
public record PassedAlert(Direction to, boolean isFatal, int code) {
  private static final int LENGTH = 2;
  private static final int FATAL = 2;

  /// The one that ended the session on a leg; empty where none did.
  ///
  /// @param leg the recording of one leg alone
  public static Optional<PassedAlert> fatalOn(Capture leg, KeyLog keys) {
    return on(leg, keys).stream().filter(PassedAlert::isFatal).findFirst();
  }

  /// The alerts on one leg, in their order: those in the clear, and of the encrypted ones those
  /// that `keys` open.
  ///
  /// @param leg the recording of one leg alone
  public static List<PassedAlert> on(Capture leg, KeyLog keys) {
    var opener = LoggedOpener.with(keys);
    var unopened = new EnumMap<Direction, RecordReader>(Direction.class);
    var found = new ArrayList<PassedAlert>();
    for (var packet : leg.packets()) {
      opener.feed(packet.to(), packet.payload()).stream()
          .flatMap(piece -> alerts(piece, unopened))
          .forEach(found::add);
    }
    return found;
  }

  private static Stream<PassedAlert> alerts(Piece piece, Map<Direction, RecordReader> unopened) {
    return switch (piece) {
      case Piece.Opened(var to, var type, var plain, _) -> alert(to, type, plain).stream();
      case Piece.Untouched(var to, var raw) ->
          unopened.computeIfAbsent(to, _ -> new RecordReader()).feed(raw).stream()
              .flatMap(one -> alert(to, one.type(), one.fragment()).stream());
    };
  }

  /// One that is still encrypted is longer (RFC 5246 section 6.2.3).
  private static Optional<PassedAlert> alert(Direction to, ContentType type, Bytes content) {
    return type == ContentType.ALERT && content.size() == LENGTH
        ? Optional.of(new PassedAlert(to, content.at(0) == FATAL, content.at(1)))
        : Optional.empty();
  }

  /// The RFC's name.
  public String name() {
    return Alert.nameOf(code);
  }
}
