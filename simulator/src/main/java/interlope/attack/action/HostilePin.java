package interlope.attack.action;

import interlope.attack.Action;
import interlope.attack.Aftermath;
import interlope.attack.Loot;
import interlope.attack.Stance;
import interlope.attack.mind.Mind;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.pki.SpkiPin;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpResponse;
import java.util.List;
import java.util.Set;

/// Serves pins of its own (RFC 7469) on a visit before the story, of the key that it shows and of
/// one that nobody else has, and is gone. A client that keeps them refuses the server afterwards.
public final class HostilePin implements Action {
  /// Of a key that the attacker keeps at home: a pin set needs one beside the shown key (RFC 7469
  /// section 2.5).
  private static final SpkiPin BACKUP = new SpkiPin(Bytes.ofHex("66".repeat(32)));

  private static final long A_YEAR = 31_536_000;

  @Override
  public Set<Stance> goesWith() {
    return Set.of(Stance.ACTIVE);
  }

  @Override
  public boolean isBeforeTheStory() {
    return true;
  }

  @Override
  public Mind begin(Loot loot) {
    var shown = loot.credential().map(credential -> credential.pin());
    return seen ->
        seen instanceof Seen.Message(_, _, HttpResponse answer)
            ? List.of(
                new Step.PassMessage(
                    answer.withHeader(
                        SpkiPin.HEADER, SpkiPin.header(shown.orElse(BACKUP), BACKUP, A_YEAR))))
            : List.of(new Step.PassOn());
  }

  /// Says what it passed on and how the story went. Its deed is done where the client refused the
  /// server for a pin; pins that came over plain HTTP are not kept (RFC 7469 section 2.2.2).
  @Override
  public void afterwards(Aftermath after, Loot loot) {
    var served = after.read().stream().filter(read -> read.to() == Direction.TO_CLIENT).toList();
    after.tried(
        served.isEmpty()
            ? Attempt.failed(What.LEAVE_PINS, Failure.NOTHING_TO_CHANGE)
            : told(served, after.storyEnd()));
  }

  private static Attempt told(List<Aftermath.Overheard> served, SessionEnd end) {
    if (served.stream().allMatch(read -> read.how() == How.PLAIN_HTTP)) {
      return Attempt.failed(What.LEAVE_PINS, Failure.PINS_NOT_KEPT).in("plain");
    }
    return end.reason() == Reason.PIN_MISMATCH
        ? Attempt.worked(What.LEAVE_PINS)
        : Attempt.failed(What.LEAVE_PINS, Failure.PINS_NOT_KEPT);
  }
}
