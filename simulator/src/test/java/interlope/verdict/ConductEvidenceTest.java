package interlope.verdict;

import static interlope.event.Party.ATTACKER;
import static interlope.event.Party.CLIENT;
import static interlope.event.Party.SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interlope.event.Event;
import interlope.event.How;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.story.SecretKind;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the server did and the client took.
class ConductEvidenceTest extends JudgedTranscript {
  @Test
  void aTransferThatTheClientNeverAskedForIsLostIntegrity() {
    add(CLIENT, asked(1, ASKING));
    add(SERVER, new Event.CarriedOut(id(BACK, 1), OTHER));
    completed();

    assertThat(judge())
        .isEqualTo(
            breached(
                SessionEnd.COMPLETED,
                new Evidence(
                    Loss.INTEGRITY,
                    null,
                    How.NOT_ASKED_FOR,
                    Said.at("transfer", "666000666000"),
                    2)));
  }

  @Test
  void aTransferCarriedOutTwiceIsReplayAndNotIntegrity() {
    add(CLIENT, asked(1, ASKING));
    add(SERVER, new Event.CarriedOut(id(BACK, 1), ASKED));
    add(SERVER, new Event.CarriedOut(id(ATTACKERS_OWN, 1), ASKED));
    completed();

    assertThat(judge())
        .isEqualTo(
            breached(
                SessionEnd.COMPLETED,
                new Evidence(Loss.REPLAY, null, How.REPEATED, Said.at("once", 2), 3)));
  }

  @Test
  void aTransferAskedForTwiceMayBeCarriedOutTwice() {
    add(CLIENT, asked(1, ASKING));
    add(CLIENT, asked(2, ASKING));
    add(SERVER, new Event.CarriedOut(id(FRONT, 1), ASKED));
    add(SERVER, new Event.CarriedOut(id(FRONT, 2), ASKED));
    add(ATTACKER, new Event.Tried(FAILED));
    completed();

    assertThat(judge().verdict()).isEqualTo(new Verdict.Withstood(failedAt(5)));
  }

  @Test
  void anAnswerThatTheServerDidNotGiveIsLostIntegrity() {
    clientConnected();
    add(CLIENT, asked(1, ASKING));
    add(SERVER, answered(BACK, 1, "alice", ASKING, DONE));
    add(CLIENT, new Event.Took(id(FRONT, 1), DONE.withBody(Bytes.ofText("gone"))));
    completed();

    assertThat(judge())
        .isEqualTo(
            breached(
                SessionEnd.COMPLETED,
                new Evidence(Loss.INTEGRITY, null, How.ANSWER_CHANGED, Said.at("answer"), 5)));
  }

  @Test
  void anAnswerWhereTheServerGaveNoneIsLostIntegrity() {
    clientConnected();
    add(CLIENT, asked(1, ASKING));
    add(CLIENT, new Event.Took(id(FRONT, 1), DONE));
    completed();

    assertThat(judge().losses()).containsExactly(Loss.INTEGRITY);
  }

  @Test
  void theAnswerToAnotherRequestIsLostIntegrity() {
    var other = DONE.withBody(Bytes.ofText("other"));
    clientConnected();
    add(SERVER, answered(BACK, 1, "alice", ASKING, DONE));
    add(SERVER, answered(BACK, 2, "alice", ASKING, other));
    add(CLIENT, new Event.Took(id(FRONT, 2), DONE));
    completed();

    assertThat(judge().losses()).containsExactly(Loss.INTEGRITY);
  }

  @Test
  void headersThatACarrierAddsDoNotChangeAnAnswer() {
    clientConnected();
    add(SERVER, answered(BACK, 1, "alice", ASKING, DONE));
    var carried = new HttpResponse(201, DONE.headers().with("Via", "1.1 somewhere"), DONE.body());
    add(CLIENT, new Event.Took(id(FRONT, 1), carried));
    add(ATTACKER, new Event.Tried(FAILED));
    completed();

    assertThat(judge().losses()).isEmpty();
  }

  @Test
  void aRequestOfTheAttackersServedAsTheCustomerIsImpersonation() {
    clientConnected();
    add(CLIENT, asked(1, ASKING));
    var own = BankMessages.account("stolen");
    add(SERVER, answered(ATTACKERS_OWN, 1, "alice", own, DONE));
    completed();

    assertThat(judge())
        .isEqualTo(
            breached(
                SessionEnd.COMPLETED,
                new Evidence(
                    Loss.IMPERSONATION,
                    null,
                    How.SERVED_AS_CUSTOMER,
                    Said.at("answer", "GET", "/account", "alice"),
                    4)));
  }

  /// A page's login answers with a redirect that sets the session's cookie.
  @Test
  void aLoginThatIsAnsweredWithASessionIsImpersonationAndAnyOtherRedirectIsNot() {
    clientConnected();
    var own = BankMessages.login("alice", "stolen");
    var elsewhere = HttpResponse.empty(303).withHeader("Location", "/");
    add(SERVER, answered(ATTACKERS_OWN, 1, "alice", own, elsewhere));
    add(ATTACKER, new Event.Tried(FAILED));
    assertThat(judgeCompleted().losses()).isEmpty();

    add(
        SERVER,
        answered(
            ATTACKERS_OWN,
            2,
            "alice",
            own,
            elsewhere.withHeader("Set-Cookie", "session=1234; Path=/; HttpOnly")));
    assertThat(judgeCompleted().losses()).containsExactly(Loss.IMPERSONATION);
  }

  @Test
  void aValueThatTheServerGaveToSomebodyElseIsNotTheCustomers() {
    clientConnected();
    add(SERVER, answered(ATTACKERS_OWN, 1, "alice", ASKING, showing(SecretKind.BALANCE)));
    shown(1, SecretKind.BALANCE);

    assertThat(judgeCompleted().losses()).contains(Loss.INTEGRITY);
  }

  @Test
  void aValueIsTheCustomersWhereTheAnswerToItsOwnRequestHasIt() {
    clientConnected();
    add(SERVER, answered(BACK, 1, "alice", ASKING, showing(SecretKind.BALANCE)));
    add(SERVER, answered(BACK, 2, "alice", ASKING, DONE));
    add(ATTACKER, new Event.Tried(FAILED));
    shown(1, SecretKind.BALANCE);
    assertThat(judgeCompleted().losses()).isEmpty();

    shown(2, SecretKind.BALANCE);
    assertThat(judgeCompleted().evidence())
        .extracting(Evidence::loss, Evidence::how, Evidence::said)
        .containsExactly(tuple(Loss.INTEGRITY, How.ANSWER_CHANGED, Said.at("shown", "balance")));
  }

  /// A browser that does not tell which answer it shows.
  @Test
  void aValueIsTheCustomersWhereAnAnswerSinceTheLastButtonHasIt() {
    clientConnected();
    add(ATTACKER, new Event.Tried(FAILED));
    add(CLIENT, new Event.Filled("log-in", Map.of()));
    add(SERVER, answered(BACK, 1, "alice", ASKING, showing(SecretKind.BALANCE)));
    add(SERVER, answered(BACK, 2, "alice", ASKING, DONE));
    shownSomewhere(SecretKind.BALANCE);
    assertThat(judgeCompleted().losses()).isEmpty();

    add(CLIENT, new Event.Filled("open-document", Map.of()));
    add(SERVER, answered(BACK, 3, "alice", ASKING, DONE));
    shownSomewhere(SecretKind.BALANCE);
    assertThat(judgeCompleted().losses()).containsExactly(Loss.INTEGRITY);
  }

  @Test
  void aTransferOfTheAttackersOwnIsBothIntegrityAndImpersonation() {
    clientConnected();
    var own = BankMessages.transfer("stolen", OTHER);
    add(SERVER, new Event.CarriedOut(id(ATTACKERS_OWN, 1), OTHER));
    add(SERVER, answered(ATTACKERS_OWN, 1, "alice", own, DONE));
    completed();

    assertThat(judge().losses()).containsExactly(Loss.INTEGRITY, Loss.IMPERSONATION);
  }

  @Test
  void relayingRepeatingAndBeingRefusedAreNoImpersonation() {
    clientConnected();
    add(CLIENT, asked(1, ASKING));
    add(SERVER, answered(BACK, 1, "alice", BankMessages.transfer("changed", OTHER), DONE));
    add(SERVER, answered(ATTACKERS_OWN, 1, "alice", ASKING, DONE));
    add(SERVER, answered(ATTACKERS_OWN, 2, null, BankMessages.account("guess"), DONE));
    add(
        SERVER,
        answered(
            ATTACKERS_OWN, 3, "alice", BankMessages.account("stolen"), HttpResponse.empty(404)));
    add(ATTACKER, new Event.Tried(FAILED));
    completed();

    assertThat(judge().losses()).isEmpty();
  }
}
