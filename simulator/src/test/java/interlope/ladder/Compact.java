package interlope.ladder;

import interlope.event.Event;
import interlope.event.SessionEnd;
import interlope.wire.Direction;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A ladder as text: a line a rung, without secrets, ports and times.
final class Compact {
  private Compact() {}

  /// A message is `direction name, where it crossed | client | attacker | server`, `/` between the
  /// layers of a reading. How TLS is closed is left out: who comes first, and whether the other end
  /// still listens, differs from one time to the next.
  static String of(Ladder ladder) {
    return ladder.rungs().stream()
        .filter(rung -> !(rung instanceof Rung.Message m && isClosing(m)))
        .map(Compact::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean isClosing(Rung.Message message) {
    return message.name().equals("close_notify") || message.name().equals("user_canceled");
  }

  static String line(Rung rung) {
    return switch (rung) {
      case Rung.Message message -> message(message);
      case Rung.Moment moment ->
          "* " + moment.by().name().toLowerCase(Locale.ROOT) + " " + fact(moment.fact());
    };
  }

  private static String message(Rung.Message m) {
    return "%s %s, %s | %s | %s | %s"
        .formatted(
            m.to() == Direction.TO_SERVER ? "->" : "<-",
            m.name(),
            m.front() == null
                ? "back " + m.first().layer()
                : m.wentThrough() && m.back() != null
                    ? "through " + m.first().layer()
                    : leg("front", m.front()) + leg(" back", m.back()),
            account(m.client()),
            account(m.attacker()),
            account(m.server()));
  }

  private static String leg(String which, @Nullable Crossing crossing) {
    return crossing == null ? "" : which + " " + crossing.layer();
  }

  private static String account(Account account) {
    return account.state().name().toLowerCase(Locale.ROOT)
        + account.readings().stream()
            .map(reading ->
                Crossed.name(reading.message())
                    + (reading.how() == null ? "" : " by " + reading.how().word()))
            .collect(Collectors.joining(" / ", account.readings().isEmpty() ? "" : ": ", ""));
  }

  private static String fact(Event.Happened fact) {
    return switch (fact) {
      case Event.Holds(var what) -> "holds " + what.word();
      case Event.Tried(var attempt) ->
          "tried %s: %s"
              .formatted(
                  attempt.what().word(),
                  attempt.failed() == null ? "worked" : attempt.failed().word());
      case Event.CarriedOut _ -> "carried out a transfer";
      case Event.Noticed(var by, _, _) -> "noticed by " + by.word();
      case Event.VisitEnded(var attacked, var end) ->
          "visit ended" + (attacked ? " under attack" : "") + ", " + end(end);
    };
  }

  private static String end(SessionEnd end) {
    return end.end().word() + (end.reason() == null ? "" : ": " + end.reason().word());
  }
}
