package interlope.verdict;

import static interlope.event.Party.ATTACKER;
import static interlope.event.Party.CLIENT;
import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.How;
import interlope.event.Reason;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.story.SecretKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The judge on recordings made by hand: what it finds, where, and what it does not take for a
/// loss.
class JudgeTest extends JudgedTranscript {
  @Test
  void anHonestClientThatRefusesWithNobodyThereIsLockedOut() {
    var end = refused(CLIENT);
    add(CLIENT, new Event.VisitEnded(false, end));

    assertThat(judge())
        .isEqualTo(
            breached(
                end, new Evidence(Loss.LOCKOUT, null, How.HONEST_REFUSED, Said.at("alone"), 1)));
  }

  @Test
  void aClientThatRefusesAnAttackerIsNotLockedOut() {
    add(ATTACKER, new Event.Tried(FAILED));
    add(CLIENT, new Event.Noticed(Detector.CLIENT, Reason.PIN_MISMATCH, Said.SENTENCE));
    add(CLIENT, new Event.VisitEnded(true, refused(CLIENT)));

    assertThat(judge())
        .isEqualTo(
            new Judgement(
                new Verdict.Blocked(failedAt(1)),
                failedAt(1),
                refused(CLIENT),
                Set.of(Detector.CLIENT)));
  }

  @Test
  void withNothingTriedNothingIsConcluded() {
    completed();

    assertThat(judge().verdict()).isInstanceOf(Verdict.Inconclusive.class);
  }

  @Test
  void withNothingThatFailedNothingIsConcluded() {
    add(ATTACKER, new Event.Tried(Attempt.worked(What.SPEAK_PLAIN)));
    completed();

    assertThat(judge().verdict()).isInstanceOf(Verdict.Inconclusive.class);
  }

  @Test
  void whatTheAttackerSaysOfItselfIsNoLoss() {
    add(ATTACKER, new Event.Tried(Attempt.worked(What.MAKE_TRANSFER)));
    add(ATTACKER, new Event.Tried(FAILED));
    completed();

    assertThat(judge().verdict()).isEqualTo(new Verdict.Withstood(failedAt(2)));
  }

  @Test
  void aVisitThatDidNotEndIsNotJudged() {
    add(ATTACKER, new Event.Tried(FAILED));

    assertThat(judge())
        .isEqualTo(
            new Judgement(
                new Verdict.Inconclusive(Said.at("no-end")),
                failedAt(1),
                SessionEnd.timedOut(Said.at("no-end")),
                Set.of()));
  }

  @Test
  void lossesComeInTheCataloguesOrderWhateverCameFirst() {
    add(ATTACKER, read(TO_CLIENT, value(SecretKind.DOCUMENT)));
    add(ATTACKER, read(TO_CLIENT, value(SecretKind.BALANCE)));
    add(ATTACKER, read(TO_SERVER, value(SecretKind.PASSWORD)));
    completed();

    assertThat(judge().evidence())
        .extracting(Evidence::loss)
        .containsExactly(Loss.REQUEST_SECRECY, Loss.RESPONSE_SECRECY, Loss.DOCUMENT_SECRECY);
  }
}
