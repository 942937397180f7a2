package interlope.verdict;

import static interlope.event.Party.ATTACKER;
import static interlope.event.Party.CLIENT;
import static interlope.event.Party.SERVER;
import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Event;
import interlope.event.How;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.story.SecretKind;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the attacker read.
class SecrecyEvidenceTest extends JudgedTranscript {
  @ParameterizedTest
  @EnumSource(SecretKind.class)
  void aSecretThatTheAttackerReadIsALossWithItsLine(SecretKind kind) {
    add(CLIENT, new Event.Connected(FRONT));
    add(ATTACKER, read(TO_SERVER, "before " + value(kind) + " after"));
    completed();

    assertThat(judge())
        .isEqualTo(
            breached(
                SessionEnd.COMPLETED,
                new Evidence(Loss.of(kind), kind, How.TLS_TERMINATED, Said.at("request"), 2)));
  }

  @Test
  void oneSecretReadTwiceIsOnePieceOfEvidenceAtTheFirstLine() {
    add(ATTACKER, read(TO_SERVER, value(SecretKind.SESSION_TOKEN)));
    add(ATTACKER, read(TO_CLIENT, value(SecretKind.SESSION_TOKEN)));
    completed();

    assertThat(judge().evidence()).extracting(Evidence::line).containsExactly(1);
  }

  @Test
  void aSecretInBytesThatAreNoMessageIsFound() {
    add(
        ATTACKER,
        new Event.BytesRead(
            FRONT, TO_SERVER, How.PLAIN_HTTP, Bytes.ofText("..." + value(SecretKind.MEMO))));
    completed();

    assertThat(judge().losses()).containsExactly(Loss.REQUEST_SECRECY);
  }

  @Test
  void aSecretInAHeaderIsFound() {
    add(
        ATTACKER,
        new Event.MessageRead(
            id(FRONT, 1), TO_SERVER, How.TLS_TERMINATED, BankMessages.account("lab-token")));
    completed();

    assertThat(judge().losses()).containsExactly(Loss.SESSION_SECRECY);
  }

  @Test
  void aSecretSplitOverTwoMessagesIsNotRead() {
    var document = value(SecretKind.DOCUMENT);
    add(ATTACKER, read(TO_SERVER, document.substring(0, 6)));
    add(ATTACKER, read(TO_SERVER, document.substring(6)));
    add(ATTACKER, new Event.Tried(FAILED));
    completed();

    assertThat(judge()).isEqualTo(unharmed(new Verdict.Withstood(failedAt(3)), 3));
  }

  @Test
  void whatClientAndServerSayIsNotInTheAttackersHands() {
    add(CLIENT, asked(1, ASKING));
    add(SERVER, answered(BACK, 1, "alice", ASKING, DONE));
    add(ATTACKER, new Event.Joined(FRONT, BACK));
    add(ATTACKER, new Event.Tried(FAILED));
    completed();

    assertThat(judge()).isEqualTo(unharmed(new Verdict.Withstood(failedAt(4)), 4));
  }
}
