package interlope.story.bank;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.story.Secrets;
import interlope.story.Transfer;
import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BankTest {
  private final Random random = new Random(11);
  private final Secrets secrets = Secrets.draw(random, false);
  private final Transfer transfer = Transfer.draw(random, secrets.memo());
  private final Bank bank = new Bank(secrets, false, random);

  @Test
  void theFirstLoginGivesTheRunsTokenAsAlice() {
    assertThat(bank.answer(login())).isEqualTo(asAlice(json("token", secrets.sessionToken())));
  }

  @Test
  void aSecondLoginGivesAnotherTokenAndBothAreGood() {
    bank.answer(login());
    var second = BankMessages.tokenIn(bank.answer(login()).response()).orElseThrow();

    assertThat(second).matches("lab-[a-z0-9]{20}").isNotEqualTo(secrets.sessionToken());
    assertThat(bank.answer(BankMessages.account(second)).user()).isEqualTo("alice");
    assertThat(bank.answer(BankMessages.account(secrets.sessionToken())).user()).isEqualTo("alice");
  }

  @Test
  void theAccountShowsNumberAndBalance() {
    bank.answer(login());

    assertThat(bank.answer(BankMessages.account(secrets.sessionToken())))
        .isEqualTo(asAlice(json("number", secrets.accountNumber(), "balance", secrets.balance())));
  }

  @Test
  void aTransferIsCarriedOutAndEntersTheLedgerWithoutAnEcho() {
    bank.answer(login());

    assertThat(bank.answer(BankMessages.transfer(secrets.sessionToken(), transfer)))
        .isEqualTo(new BankAnswer(json(201, "status", "accepted"), "alice", transfer, false));
    assertThat(bank.ledger()).containsExactly(transfer);
  }

  @Test
  void withoutAReplayGuardTheSameTransferIsCarriedOutAgain() {
    bank.answer(login());
    var request = BankMessages.transfer(secrets.sessionToken(), transfer);
    bank.answer(request);
    bank.answer(request);

    assertThat(bank.ledger()).containsExactly(transfer, transfer);
  }

  @Test
  void aDocumentComesBackAsItWasStored() {
    bank.answer(login());

    assertThat(bank.answer(BankMessages.storeDocument(secrets.sessionToken(), secrets.document())))
        .isEqualTo(asAlice(json("status", "stored")));
    var read = bank.answer(BankMessages.readDocument(secrets.sessionToken()));
    assertThat(read.user()).isEqualTo("alice");
    assertThat(read.response().body()).isEqualTo(Bytes.ofText(secrets.document()));
  }

  @Test
  void aWrongPasswordAndAWrongOrAbsentTokenAreRefused() {
    bank.answer(login());
    var refused = new BankAnswer(HttpResponse.empty(401), null, null, false);

    assertThat(bank.answer(BankMessages.login("alice", "lab-wrong"))).isEqualTo(refused);
    assertThat(bank.answer(BankMessages.login("mallory", secrets.password()))).isEqualTo(refused);
    assertThat(bank.answer(BankMessages.account("lab-wrong"))).isEqualTo(refused);
    assertThat(bank.answer(BankMessages.transfer("lab-wrong", transfer))).isEqualTo(refused);
    assertThat(bank.answer(HttpRequest.of("GET", "/account", Bytes.EMPTY))).isEqualTo(refused);
    assertThat(bank.ledger()).isEmpty();
  }

  @Test
  void theRunsTokenIsNoGoodBeforeALogin() {
    assertThat(bank.answer(BankMessages.account(secrets.sessionToken())).response())
        .isEqualTo(HttpResponse.empty(401));
  }

  @Test
  void whatIsUnknownIsNotFoundAndWhatIsMalformedIsSaidToBe() {
    bank.answer(login());
    var malformed =
        BankMessages.transfer(secrets.sessionToken(), transfer).withBody(Bytes.ofText("{"));

    assertThat(bank.answer(HttpRequest.of("GET", "/nowhere", Bytes.EMPTY)).response())
        .isEqualTo(HttpResponse.empty(404));
    assertThat(bank.answer(malformed)).isEqualTo(asAlice(HttpResponse.empty(400)));
    assertThat(bank.answer(HttpRequest.of("POST", "/login", Bytes.EMPTY)).response())
        .isEqualTo(HttpResponse.empty(400));
  }

  @Test
  void anAbsoluteTargetMeansItsPath() {
    assertThat(
            BankCall.of(HttpRequest.of("GET", "http://bank.test/account?x=1", Bytes.EMPTY)).path())
        .isEqualTo("/account?x=1");
  }

  @Test
  void headersOfACarrierDoNotChangeWhatARequestMeans() {
    var request = BankMessages.transfer(secrets.sessionToken(), transfer);

    assertThat(BankCall.of(request.withHeader("User-Agent", "any")))
        .isEqualTo(BankCall.of(request));
    assertThat(BankCall.of(BankMessages.transfer("lab-other", transfer)))
        .isNotEqualTo(BankCall.of(request));
  }

  @Test
  void aReplayGuardTakesEachIdOnceAndNoneWithout() {
    var guarded = new Bank(secrets, true, random);
    var request = BankMessages.withRequestId(login(), BankMessages.freshRequestId(random));

    assertThat(guarded.answer(login())).isEqualTo(toNobody(400));
    assertThat(guarded.answer(request).user()).isEqualTo("alice");
    assertThat(guarded.answer(request))
        .isEqualTo(new BankAnswer(HttpResponse.empty(409), null, null, true));
  }

  private HttpRequest login() {
    return BankMessages.login(secrets.user(), secrets.password());
  }

  private static BankAnswer toNobody(int status) {
    return new BankAnswer(HttpResponse.empty(status), null, null, false);
  }

  private static BankAnswer asAlice(HttpResponse response) {
    return new BankAnswer(response, "alice", null, false);
  }

  private static HttpResponse json(String... namesAndValues) {
    return json(200, namesAndValues);
  }

  private static HttpResponse json(int status, String... namesAndValues) {
    var body = FlatJson.write(namesAndValues);
    return new HttpResponse(
        status,
        Headers.of("Content-Type", "application/json")
            .with("Content-Length", String.valueOf(body.size())),
        body);
  }
}
