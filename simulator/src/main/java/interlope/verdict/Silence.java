package interlope.verdict;

import interlope.event.Event;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.event.SessionEnd.End;
import interlope.wire.ExchangeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Visits that ended because nothing more came, though nobody withheld it and nobody refused: the
/// lab was too slow. Whatever was lost until then, another run may lose more or less.
final class Silence {
  /// What ends a connection in good order.
  private static final Set<String> FAREWELLS = Set.of("close_notify", "user_canceled");

  private Silence() {}

  static boolean reigned(Recording run) {
    var visit = new ArrayList<Line>();
    for (var line : run.lines()) {
      visit.add(line);
      if (line.event() instanceof Event.VisitEnded(_, var end)) {
        if (end.end() == End.TIMED_OUT && !isRefused(visit) && !isWithheld(visit)) {
          return true;
        }
        visit.clear();
      }
    }
    return false;
  }

  private static boolean isRefused(List<Line> visit) {
    return visit.stream()
        .anyMatch(line ->
            line.party() != Party.ATTACKER
                && line.event() instanceof Event.AlertPassed(_, var sent, var alert)
                && sent
                && alert != null
                && !FAREWELLS.contains(alert));
  }

  /// Whether the attacker kept the request whose answer the client waits for, its last one.
  private static boolean isWithheld(List<Line> visit) {
    return exchanges(visit.reversed())
        .findFirst()
        .filter(asked ->
            visit.stream()
                .anyMatch(
                    line -> line.event() instanceof Event.Kept(var kept) && kept.equals(asked)))
        .isPresent();
  }

  private static Stream<ExchangeId> exchanges(List<Line> visit) {
    return visit.stream()
        .map(Line::event)
        .filter(Event.Asked.class::isInstance)
        .map(event -> ((Event.Asked) event).exchange());
  }
}
