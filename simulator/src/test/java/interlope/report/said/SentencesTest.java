package interlope.report.said;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.story.SecretKind;
import interlope.verdict.Evidence;
import interlope.verdict.Loss;
import interlope.verdict.Verdict;
import interlope.word.Page;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void fillsInWhatTheEngineSaid() {
    assertThat(Sentences.of(Attempt.worked(What.REPLAY_MESSAGES, 3, 5)))
        .isEqualTo(
            "Every message of the client was sent once more, in order; the server answered 3 of 5,"
                + " and what it says inside the inner layer only the client can read.");
    assertThat(
            Sentences.of(
                SessionEnd.refused(
                    Party.SERVER, null, Reason.SERVER_REFUSED, Said.at("step", "login", 401))))
        .contains("The server answered the step login with 401.");
    assertThat(
            Sentences.of(
                new Evidence(
                    Loss.INTEGRITY,
                    null,
                    How.NOT_ASKED_FOR,
                    Said.at("transfer", "666000666000"),
                    9)))
        .isEqualTo(
            "The server carried out a transfer to 666000666000 that the client never asked for.");
    assertThat(Sentences.of(new Verdict.Inconclusive(Said.at("lab-failed", "No port."))))
        .isEqualTo("The lab failed: No port.");
  }

  @Test
  void saysWhereASecretStood() {
    assertThat(
            Sentences.of(
                new Evidence(
                    Loss.RESPONSE_SECRECY,
                    SecretKind.ACCOUNT_NUMBER,
                    How.TLS_TERMINATED,
                    Said.at("answer"),
                    4)))
        .isEqualTo(
            "The attacker has the account number: read in the TLS session that the attacker ended,"
                + " in an answer of the server's.");
  }

  @Test
  void tellsVariantsApart() {
    var failed = Attempt.failed(What.OPEN_INNER, Failure.NO_INNER_KEY);

    assertThat(Sentences.of(failed)).startsWith("Inside TLS lies an inner layer");
    assertThat(Sentences.of(failed.in("recorded"))).startsWith("Inside the outer layer lies");
  }

  @Test
  void aWordsOwnSentenceDoesWhereItsPageSaysNothingInParticular() {
    assertThat(Sentences.of(Attempt.failed(What.KEEP_PLAIN, Failure.STAYED_ENCRYPTED)))
        .isEqualTo(Page.of(Failure.STAYED_ENCRYPTED).sentence());
    assertThat(Sentences.of(new Event.Noticed(Detector.CLIENT, Reason.EXPIRED, Said.SENTENCE)))
        .isEqualTo(Page.of(Reason.EXPIRED).sentence());
    assertThat(Sentences.of(SessionEnd.cut(Reason.CONNECTION_LOST, Said.SENTENCE)))
        .contains(Page.of(Reason.CONNECTION_LOST).sentence());
  }

  @Test
  void keepsWhatAnEarlierVersionSaved() {
    assertThat(Sentences.of(new Attempt(What.LURE, null, new Said.Whole("It came."))))
        .isEqualTo("It came.");
    assertThat(
            Sentences.of(
                new Evidence(
                    Loss.SESSION_SECRECY,
                    SecretKind.SESSION_TOKEN,
                    How.PLAIN_HTTP,
                    new Said.Whole("It is there."),
                    4)))
        .isEqualTo("It is there.");
  }

  @Test
  void aStoryThatCompletedNeedsNoSentence() {
    assertThat(Sentences.of(SessionEnd.COMPLETED)).isEmpty();
  }
}
