package interlope.wire.leg;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpReader;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// One direction of a leg as HTTP messages, each with the records that carried it.
final class HttpStream {
  private final HttpReader reader;
  private final Deque<Part> parts = new ArrayDeque<>();

  /// How much of the first part belongs to messages that are told already.
  private int taken;

  private record Part(Bytes sealed, Bytes plain, Duration at) {}

  /// @param sealed the records that carried it; one with bytes of two messages is in both
  /// @param plain the same, opened
  record Carried(HttpMessage message, Bytes raw, List<Bytes> sealed, List<Bytes> plain) {}

  /// What makes no whole message.
  record Rest(List<Bytes> sealed, List<Bytes> plain, Duration at) {}

  HttpStream(Direction to) {
    this.reader = new HttpReader(to);
  }

  List<Carried> feed(Bytes sealed, Bytes plain, Duration at) {
    parts.add(new Part(sealed, plain, at));
    if (reader.isBroken()) {
      return List.of();
    }
    return reader.feedWhole(plain).stream().map(this::carried).toList();
  }

  private Carried carried(HttpReader.Whole whole) {
    var sealed = new ArrayList<Bytes>();
    var plain = new ArrayList<Bytes>();
    int left = whole.raw().size();
    while (left > 0) {
      var part = parts.getFirst();
      sealed.add(part.sealed());
      plain.add(part.plain());
      int of = Math.min(left, part.plain().size() - taken);
      left -= of;
      taken += of;
      if (taken == part.plain().size()) {
        parts.removeFirst();
        taken = 0;
      }
    }
    return new Carried(whole.message(), whole.raw(), sealed, plain);
  }

  /// For when no more bytes come.
  List<Rest> rest() {
    parts.removeIf(part -> part.plain().isEmpty());
    return parts.isEmpty()
        ? List.of()
        : List.of(
            new Rest(
                parts.stream().map(Part::sealed).toList(),
                parts.stream().map(Part::plain).toList(),
                parts.getLast().at()));
  }
}
