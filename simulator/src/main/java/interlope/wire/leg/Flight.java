package interlope.wire.leg;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.tables.HandshakeType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records in one direction with nothing between them, while they come.
final class Flight {
  private static final String TICKET = HandshakeType.NEW_SESSION_TICKET.message();

  final LegMessage.Kind kind;
  final Direction to;
  final List<String> names = new ArrayList<>();
  final List<Bytes> records = new ArrayList<>();
  final List<Bytes> opened = new ArrayList<>();
  final List<Bytes> certificates = new ArrayList<>();
  boolean shut;
  Duration at = Duration.ZERO;

  Flight(LegMessage.Kind kind, Direction to) {
    this.kind = kind;
    this.to = to;
  }

  /// @param shown null where nobody can read it
  void add(Bytes raw, @Nullable Bytes shown) {
    records.add(raw);
    if (shown == null) {
      shut = true;
    } else {
      opened.add(shown);
    }
  }

  String name() {
    return switch (kind) {
      case HANDSHAKE -> names.isEmpty() ? "handshake" : String.join(", ", names);
      case ALERT -> names.getFirst();
      case BYTES, HTTP -> "application_data";
    };
  }

  /// Tickets belong to the handshake that they conclude. A server sends them while the first
  /// request is on its way, sometimes before it and sometimes after: that says nothing.
  boolean isTicketAlone() {
    return kind == LegMessage.Kind.HANDSHAKE
        && !names.isEmpty()
        && names.stream().allMatch(TICKET::equals);
  }
}
