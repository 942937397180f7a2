package interlope.verdict;

import static interlope.event.Party.ATTACKER;
import static interlope.event.Party.CLIENT;
import static interlope.event.Party.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.story.Secrets;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.session.KeyLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A visit that ended because nothing more came says nothing about the design, unless somebody saw
/// to it that nothing came.
class SilenceTest {
  private static final Secrets SECRETS =
      new Secrets(
          "alice",
          "lab-password",
          "lab-memo",
          "111122223333",
          "444455556666",
          "lab-token",
          "lab-document");
  private static final Leg LEG = new Leg(40_001, 40_002);
  private static final ExchangeId FIRST = new ExchangeId(LEG, 1);
  private static final ExchangeId SECOND = new ExchangeId(LEG, 2);
  private static final Attempt FAILED = Attempt.failed(What.READ_THE_WIRE, Failure.ENCRYPTED);
  private static final SessionEnd SILENT = SessionEnd.timedOut(Said.SENTENCE);

  private final List<Line> lines = new ArrayList<>();

  @Test
  void silenceIsNobodysDefence() {
    add(ATTACKER, new Event.Tried(FAILED));
    add(CLIENT, new Event.VisitEnded(true, SILENT));

    assertThat(judge())
        .isEqualTo(
            new Judgement(
                new Verdict.Inconclusive(Said.at("silence")),
                List.of(new TriedAt(FAILED, 1)),
                SILENT,
                Set.of()));
  }

  @Test
  void whatWasLostUntilThenIsNoVerdictEither() {
    add(
        ATTACKER,
        new Event.BytesRead(
            LEG, Direction.TO_SERVER, How.PLAIN_HTTP, Bytes.ofText("lab-password")));
    add(CLIENT, new Event.VisitEnded(true, SILENT));

    assertThat(judge().verdict()).isEqualTo(new Verdict.Inconclusive(Said.at("silence")));
    assertThat(judge().evidence()).isEmpty();
  }

  @Test
  void anEarlierVisitThatEndedInSilenceLeftTheClientWithoutWhatItShouldHaveLearnt() {
    add(CLIENT, new Event.VisitEnded(false, SILENT));
    add(ATTACKER, new Event.Tried(FAILED));
    add(CLIENT, new Event.VisitEnded(true, SessionEnd.COMPLETED));

    assertThat(judge().verdict()).isEqualTo(new Verdict.Inconclusive(Said.at("silence")));
  }

  @Test
  void whereTheAttackerKeptTheRequestTheSilenceIsItsDoing() {
    add(ATTACKER, new Event.Tried(FAILED));
    asked(FIRST);
    add(ATTACKER, new Event.Kept(FIRST));
    add(CLIENT, new Event.VisitEnded(true, SILENT));

    assertThat(judge().verdict()).isEqualTo(new Verdict.Blocked(List.of(new TriedAt(FAILED, 1))));
  }

  @Test
  void anEarlierRequestThatWasKeptDoesNotExplainALaterSilence() {
    add(ATTACKER, new Event.Tried(FAILED));
    asked(FIRST);
    add(ATTACKER, new Event.Kept(FIRST));
    asked(SECOND);
    add(CLIENT, new Event.VisitEnded(true, SILENT));

    assertThat(judge().verdict()).isEqualTo(new Verdict.Inconclusive(Said.at("silence")));
  }

  @Test
  void whereTheServerRefusedTheSilenceIsARefusal() {
    add(ATTACKER, new Event.Tried(FAILED));
    add(SERVER, new Event.AlertPassed(LEG, true, "protocol_version"));
    add(CLIENT, new Event.VisitEnded(true, SILENT));

    assertThat(judge().verdict()).isEqualTo(new Verdict.Blocked(List.of(new TriedAt(FAILED, 1))));
  }

  @Test
  void whoeverSaysGoodbyeOrOnlyHearsAnAlertDidNotRefuse() {
    add(ATTACKER, new Event.Tried(FAILED));
    add(SERVER, new Event.AlertPassed(LEG, true, "close_notify"));
    add(SERVER, new Event.AlertPassed(LEG, false, "unknown_ca"));
    add(ATTACKER, new Event.AlertPassed(LEG, true, "unknown_ca"));
    add(CLIENT, new Event.VisitEnded(true, SILENT));

    assertThat(judge().verdict()).isEqualTo(new Verdict.Inconclusive(Said.at("silence")));
  }

  private void asked(ExchangeId exchange) {
    add(CLIENT, new Event.Asked(exchange, BankMessages.account("lab-token")));
  }

  private void add(Party party, Event event) {
    lines.add(new Line(lines.size() + 1, Duration.ofMillis(lines.size()), party, event));
  }

  private Judgement judge() {
    return Judge.judge(
        new Recording(lines, Capture.EMPTY, KeyLog.NONE, Capture.EMPTY, KeyLog.NONE), SECRETS);
  }
}
