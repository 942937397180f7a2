package interlope.attack.action;

import static interlope.event.Failure.NOTHING_TO_CHANGE;
import static interlope.event.Failure.PINS_NOT_KEPT;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.inner.InnerLayer;
import interlope.inner.registry.InnerLayers;
import interlope.pki.SpkiPin;
import interlope.report.said.Sentences;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostilePinTest {
  private static final InnerLayer NONE = InnerLayers.named("none").orElseThrow();
  private static final ExchangeId FIRST = new ExchangeId(Overhearing.LEG, 1);
  private static final HttpResponse PAGE = HttpResponse.empty(200);
  private static final SessionEnd LOCKED_OUT =
      SessionEnd.refused(Party.CLIENT, null, Reason.PIN_MISMATCH, Said.SENTENCE);
  private static final SessionEnd CUT = SessionEnd.cut(Reason.CONNECTION_LOST, Said.SENTENCE);

  @Test
  void addsTwoPinsToAnAnswer() {
    var steps =
        new HostilePin()
            .begin(Loots.beside(NONE))
            .on(new Seen.Message(FIRST, Direction.TO_CLIENT, PAGE));

    assertThat(steps).hasSize(1);
    var passed = (HttpResponse) ((Step.PassMessage) steps.getFirst()).message();
    assertThat(passed.headers().first(SpkiPin.HEADER).orElseThrow())
        .containsSubsequence("pin-sha256=", "pin-sha256=", "max-age=31536000");
  }

  @Test
  void leavesRequestsAlone() {
    var asked = HttpRequest.of("GET", "/", Bytes.EMPTY);

    assertThat(
            new HostilePin()
                .begin(Loots.beside(NONE))
                .on(new Seen.Message(FIRST, Direction.TO_SERVER, asked)))
        .containsExactly(new Step.PassOn());
  }

  @Test
  void workedWhereTheClientRefusedTheServerForAPin() {
    assertThat(toldAfter(How.TLS_TERMINATED, LOCKED_OUT).failed()).isNull();
  }

  @Test
  void failedWhereTheStoryEndedForAnotherReason() {
    assertThat(failure(How.TLS_TERMINATED, SessionEnd.COMPLETED)).isEqualTo(PINS_NOT_KEPT);
    assertThat(failure(How.TLS_TERMINATED, CUT)).isEqualTo(PINS_NOT_KEPT);
  }

  @Test
  void failedOverPlainHttpWhateverBecameOfTheStory() {
    for (var end : List.of(SessionEnd.COMPLETED, CUT, LOCKED_OUT)) {
      assertThat(failure(How.PLAIN_HTTP, end)).isEqualTo(PINS_NOT_KEPT);
    }
    assertThat(Sentences.of(toldAfter(How.PLAIN_HTTP, CUT))).contains("plain HTTP");
  }

  @Test
  void failedWhereNoAnswerPassed() {
    var after = new StagedAftermath(NONE).ended(LOCKED_OUT);

    assertThat(told(after).failed()).isEqualTo(NOTHING_TO_CHANGE);
  }

  private static @Nullable Failure failure(How how, SessionEnd end) {
    return toldAfter(how, end).failed();
  }

  private static Attempt toldAfter(How how, SessionEnd end) {
    return told(
        new StagedAftermath(NONE).overheard(List.of(Overhearing.answer(1, how, PAGE))).ended(end));
  }

  private static Attempt told(StagedAftermath after) {
    new HostilePin().afterwards(after, Loots.beside(NONE));
    assertThat(after.attempts).extracting(Attempt::what).containsExactly(What.LEAVE_PINS);
    return after.attempts.getFirst();
  }
}
