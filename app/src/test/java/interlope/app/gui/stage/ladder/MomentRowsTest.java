package interlope.app.gui.stage.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Capability;
import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.ladder.Rung;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MomentRowsTest {
  /// As many letters as have room between the outer lanes of the narrowest ladder.
  private static final int ROOM = 62;

  @Test
  void aFailedAttemptSaysWhyAndKeepsItsSentenceForTheTooltip() {
    var attempt = Attempt.failed(What.OPEN_INNER, Failure.NO_INNER_KEY);
    var row = row(new Event.Tried(attempt));

    assertThat(row.text()).isEqualTo("Failed: open the inner layer, no inner key");
    assertThat(row.spoken())
        .isEqualTo(
            "Event 3: Failed: open the inner layer, no inner key."
                + " Inside TLS lies an inner layer, and the attacker has no key to it.");
  }

  @Test
  void aRefusedVisitNamesWhoRefusedAndWhy() {
    var end = SessionEnd.refused(Party.CLIENT, null, Reason.PIN_MISMATCH, Said.SENTENCE);

    assertThat(row(new Event.VisitEnded(true, end)).text())
        .isEqualTo("Client refused: not the pinned key");
  }

  @Test
  void everyWordThatAMomentCanHoldHasAShortText() {
    assertThat(everyFact().map(fact -> row(fact).text()))
        .allSatisfy(shown -> assertThat(shown).hasSizeBetween(5, ROOM));
  }

  private static Stream<Event.Happened> everyFact() {
    var held = Arrays.stream(Capability.values()).map(Event.Holds::new);
    var noticed =
        Arrays.stream(Detector.values()).map(one -> new Event.Noticed(one, null, Said.SENTENCE));
    var worked = Arrays.stream(What.values()).map(what -> new Event.Tried(Attempt.worked(what)));
    var failed =
        Arrays.stream(Failure.values())
            .map(why -> new Event.Tried(Attempt.failed(What.KEEP_PLAIN, why)));
    var ended =
        Arrays.stream(Reason.values())
            .flatMap(why ->
                Stream.of(
                    SessionEnd.refused(Party.SERVER, null, why, Said.SENTENCE),
                    SessionEnd.cut(why, Said.SENTENCE),
                    SessionEnd.timedOut(Said.SENTENCE)))
            .flatMap(
                end -> Stream.of(true, false).map(attacked -> new Event.VisitEnded(attacked, end)));
    return Stream.of(held, noticed, worked, failed, ended)
        .flatMap(facts -> facts.map(Event.Happened.class::cast));
  }

  private static LadderRow.Moment row(Event.Happened fact) {
    return MomentRows.of(
        new Rung.Moment(3, Duration.ofMillis(5), List.of(), Party.ATTACKER, fact),
        Duration.ZERO,
        false,
        true);
  }
}
