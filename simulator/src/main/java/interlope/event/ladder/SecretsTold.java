package interlope.event.ladder;

import interlope.event.Event;
import interlope.event.Line;
import interlope.story.Secret;
import interlope.story.bank.BankMessages;
import interlope.wire.Leg;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The secrets in the lines of a run's honest parties.
final class SecretsTold {
  private final Set<Leg> ofAttacker = new HashSet<>();
  private final Set<Secret> found = new LinkedHashSet<>();

  private SecretsTold() {}

  /// Each once, in the order in which they were told.
  static List<Secret> in(List<Line> lines, Told told) {
    var secrets = new SecretsTold();
    for (var line : lines) {
      if (line.event() instanceof Event.Joined(_, var back)) {
        secrets.ofAttacker.remove(back);
      } else if (line.event() instanceof Event.Connected(var leg) && told.isOfAttacker(leg)) {
        secrets.ofAttacker.add(leg);
      } else {
        secrets.learn(line.event());
      }
    }
    return List.copyOf(secrets.found);
  }

  private void learn(Event event) {
    switch (event) {
      case Event.Asked(_, var request) -> found.addAll(BankMessages.secretsIn(request));
      case Event.Took(_, var answer) -> found.addAll(BankMessages.secretsIn(answer));
      case Event.Loaded(_, var answer) -> found.addAll(BankMessages.secretsIn(answer));
      case Event.Filled(_, var fields) -> found.addAll(BankMessages.secretsIn(fields));
      case Event.Shown(var what, var text) -> found.add(new Secret(what, text));
      case Event.Answered(var id, _, _, var answer) -> {
        if (!ofAttacker.contains(id.leg())) {
          found.addAll(BankMessages.secretsIn(answer));
        }
      }
      case Event.Connected _,
          Event.Ended _,
          Event.Joined _,
          Event.HandshakeDone _,
          Event.AlertPassed _,
          Event.Ran _,
          Event.CarriedOut _,
          Event.Noticed _,
          Event.VisitEnded _,
          Event.Holds _,
          Event.BytesRead _,
          Event.MessageRead _,
          Event.MessageChanged _,
          Event.Kept _,
          Event.MessageSent _,
          Event.Tried _ -> {}
    }
  }
}
