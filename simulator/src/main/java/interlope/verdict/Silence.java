package interlope.verdict;

import interlope.event.Event;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.event.SessionEnd.End;
import interlope.wire.ExchangeId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Visits that ended because nothing more came, though nobody withheld it and nobody refused: the
/// lab was too slow. Whatever was lost until then, another run may lose more or less.
final class Silence {
  /// What ends a connection in good order.
  private static final Set<String> FAREWELLS = Set.of("close_notify", "user_canceled");

  private Silence() {}

  static boolean reigned(Recording run) {
    var visit = new Visit();
    for (Line line : run.lines()) {
      if (visit.endsUnexplainedBy(line)) {
        return true;
      }
    }
    return false;
  }

  /// What was seen since the last visit ended.
  private static final class Visit {
    private final Set<ExchangeId> kept = new HashSet<>();
    private boolean refused;
    private @Nullable ExchangeId asked;

    /// Whether the visit ends here, in silence, and nothing before explains it.
    boolean endsUnexplainedBy(Line line) {
      return switch (line.event()) {
        case Event.Asked(var exchange, _) -> {
          asked = exchange;
          yield false;
        }
        case Event.Kept(var exchange) -> {
          kept.add(exchange);
          yield false;
        }
        case Event.AlertPassed(_, var sentByThisParty, var alert) -> {
          refused |=
              sentByThisParty
                  && line.party() != Party.ATTACKER
                  && alert != null
                  && !FAREWELLS.contains(alert);
          yield false;
        }
        case Event.VisitEnded(_, var end) -> {
          boolean explained = refused || (asked != null && kept.contains(asked));
          kept.clear();
          refused = false;
          asked = null;
          yield end.end() == End.TIMED_OUT && !explained;
        }
        case Event.Passed _, Event.Told _, Event.Read _, Event.Meddled _, Event.Happened _ -> false;
      };
    }
  }
}
