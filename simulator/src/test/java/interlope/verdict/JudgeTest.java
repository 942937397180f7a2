package interlope.verdict;

import static interlope.event.Party.ATTACKER;
import static interlope.event.Party.CLIENT;
import static interlope.event.Party.SERVER;
import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.Recording;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.story.SecretKind;
import interlope.story.Secrets;
import interlope.story.Transfer;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.session.KeyLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The judge on recordings made by hand: what it finds, where, and what it does not take for a
/// loss.
class JudgeTest {
  private static final Secrets SECRETS =
      new Secrets(
          "alice",
          "lab-password",
          "lab-memo",
          "111122223333",
          "444455556666",
          "lab-token",
          "lab-document");
  private static final Leg FRONT = new Leg(40_001, 40_002);
  private static final Leg BACK = new Leg(40_003, 40_004);
  private static final Leg ATTACKERS_OWN = new Leg(40_005, 40_004);
  private static final Attempt FAILED = Attempt.failed(What.READ_THE_WIRE, Failure.ENCRYPTED);
  private static final Transfer ASKED = new Transfer("123456789012", "125.00", "lab-memo");
  private static final Transfer OTHER = new Transfer("666000666000", "950.00", "rent");
  private static final HttpRequest ASKING = BankMessages.transfer("lab-token", ASKED);
  private static final HttpResponse DONE = HttpResponse.of(201, "text/plain", Bytes.ofText("done"));

  private final List<Line> lines = new ArrayList<>();

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
    var text = value(SecretKind.BALANCE);
    add(SERVER, answered(ATTACKERS_OWN, 1, "alice", ASKING, DONE.withBody(Bytes.ofText(text))));
    add(CLIENT, new Event.Shown(SecretKind.BALANCE, text));

    assertThat(judgeCompleted().losses()).contains(Loss.INTEGRITY);
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

  private void add(Party party, Event event) {
    int number = lines.size() + 1;
    lines.add(new Line(number, Duration.ofMillis(number), party, event));
  }

  private void clientConnected() {
    add(CLIENT, new Event.Connected(FRONT));
    add(ATTACKER, new Event.Joined(FRONT, BACK));
  }

  private void completed() {
    add(CLIENT, new Event.VisitEnded(true, SessionEnd.COMPLETED));
  }

  private Judgement judgeCompleted() {
    completed();
    return judge();
  }

  private Judgement judge() {
    var recording = new Recording(lines, Capture.EMPTY, KeyLog.NONE, Capture.EMPTY, KeyLog.NONE);
    return Judge.judge(recording, SECRETS);
  }

  private static Judgement breached(SessionEnd end, Evidence... evidence) {
    return new Judgement(new Verdict.Breached(List.of(evidence)), List.of(), end, Set.of());
  }

  private static Judgement unharmed(Verdict verdict, int line) {
    return new Judgement(verdict, failedAt(line), SessionEnd.COMPLETED, Set.of());
  }

  private static List<TriedAt> failedAt(int line) {
    return List.of(new TriedAt(FAILED, line));
  }

  private static SessionEnd refused(Party by) {
    return SessionEnd.refused(by, null, Reason.PIN_MISMATCH, Said.SENTENCE);
  }

  private static String value(SecretKind kind) {
    return SECRETS.all().stream()
        .filter(secret -> secret.kind() == kind)
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static Event read(Direction to, String body) {
    HttpMessage message =
        to == TO_SERVER
            ? HttpRequest.of("POST", "/", Bytes.ofText(body))
            : HttpResponse.of(200, "text/plain", Bytes.ofText(body));
    return new Event.MessageRead(id(FRONT, 1), to, How.TLS_TERMINATED, message);
  }

  private static Event asked(int request, HttpRequest asked) {
    return new Event.Asked(id(FRONT, request), asked);
  }

  private static Event answered(
      Leg leg, int number, @Nullable String user, HttpRequest request, HttpResponse answer) {
    return new Event.Answered(id(leg, number), user, request, answer);
  }

  private static ExchangeId id(Leg leg, int request) {
    return new ExchangeId(leg, request);
  }
}
