package interlope.wire.fields;

import interlope.wire.Bytes;
import interlope.wire.session.LoggedOpener;
import interlope.wire.session.Piece;
import interlope.wire.session.RecordedSession;
import interlope.wire.tls.RecordReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fields as text, one a line, and the fields of recorded sessions.
final class Outline {
  private Outline() {}

  static String of(List<Field> fields) {
    return fields.stream().map(Outline::line).collect(Collectors.joining());
  }

  /// What each piece of a session holds: records as they were, or what was in them.
  static List<List<Field>> of(RecordedSession session) {
    return pieces(session).stream().flatMap(Outline::of).toList();
  }

  /// The pieces of a session, opened with its own keys, each packet at once.
  static List<Piece> pieces(RecordedSession session) {
    return session.through(LoggedOpener.with(session.keys()));
  }

  private static Stream<List<Field>> of(Piece piece) {
    return switch (piece) {
      case Piece.Untouched(_, var raw) -> records(raw).map(Dissection::ofRecord);
      case Piece.Opened(_, var type, var plain, _) -> Stream.of(Dissection.ofPlain(type, plain));
    };
  }

  static Stream<Bytes> records(Bytes stream) {
    return new RecordReader().feed(stream).stream().map(record -> record.toBytes());
  }

  private static String line(Field field) {
    var value = field.value().isEmpty() ? "" : ": " + field.value();
    return "%s%d-%d %s%s\n"
        .formatted("  ".repeat(field.depth()), field.from(), field.to(), field.name(), value);
  }
}
