package interlope.story.bank;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.story.Secret;
import interlope.story.SecretKind;
import interlope.story.Transfer;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BankMessagesTest {
  private static final Transfer TRANSFER =
      new Transfer("123456789012", "10.00", "rent \"May\"\\ü\n");

  private static final Secret TOKEN = new Secret(SecretKind.SESSION_TOKEN, "lab-t");

  @Test
  void theBuildersWriteTheLayoutThatEverybodyKnows() {
    assertThat(BankMessages.login("alice", "lab-p").toBytes().text())
        .isEqualTo(
            """
            POST /login HTTP/1.1\r
            Content-Type: application/json\r
            Content-Length: 35\r
            \r
            {"user":"alice","password":"lab-p"}\
            """);
    assertThat(BankMessages.account("lab-t").toBytes().text())
        .isEqualTo("GET /account HTTP/1.1\r\nAuthorization: Bearer lab-t\r\n\r\n");
    assertThat(BankMessages.storeDocument("lab-t", "lab-d").toBytes().text())
        .isEqualTo(
            """
            PUT /document HTTP/1.1\r
            Authorization: Bearer lab-t\r
            Content-Type: text/plain; charset=utf-8\r
            Content-Length: 5\r
            \r
            lab-d\
            """);
  }

  @Test
  void theReadersFindWhatTheBuildersPutThere() {
    var transfer = BankMessages.transfer("lab-t", TRANSFER);

    assertThat(BankMessages.passwordIn(BankMessages.login("alice", "lab-p"))).contains("lab-p");
    assertThat(BankMessages.tokenIn(transfer)).contains("lab-t");
    assertThat(BankMessages.tokenIn(BankMessages.loginAnswer("lab-u"))).contains("lab-u");
    assertThat(BankMessages.transferIn(transfer)).contains(TRANSFER);
  }

  @Test
  void theReadersFindNothingInOtherMessages() {
    var login = BankMessages.login("alice", "lab-p");

    assertThat(BankMessages.passwordIn(BankMessages.account("lab-t"))).isEmpty();
    assertThat(BankMessages.tokenIn(login)).isEmpty();
    assertThat(BankMessages.tokenIn(BankMessages.accountAnswer("1", "2"))).isEmpty();
    assertThat(BankMessages.transferIn(login)).isEmpty();
    assertThat(BankMessages.transferIn(HttpRequest.of("POST", "/transfers", Bytes.ofHex("ff00"))))
        .isEmpty();
  }

  @Test
  void anotherDestinationChangesThatAlone() {
    var changed =
        BankMessages.withDestination(BankMessages.transfer("lab-t", TRANSFER), "999999999999");

    assertThat(changed)
        .isEqualTo(BankMessages.transfer("lab-t", TRANSFER.withDestination("999999999999")));
    var account = BankMessages.account("lab-t");
    assertThat(BankMessages.withDestination(account, "999999999999")).isSameAs(account);
  }

  @Test
  void aRequestIdIs128RandomBits() {
    var random = new Random(1);
    var id = BankMessages.freshRequestId(random);

    assertThat(id).matches("[0-9a-f]{32}").isNotEqualTo(BankMessages.freshRequestId(random));
    assertThat(
            BankMessages.withRequestId(BankMessages.account("t"), id).headers().all("Request-Id"))
        .containsExactly(id);
  }

  @Test
  void eachMessageHasTheSecretsThatItsSenderPutThere() {
    assertThat(BankMessages.secretsIn(BankMessages.login("alice", "lab-p")))
        .containsExactly(new Secret(SecretKind.PASSWORD, "lab-p"));
    assertThat(BankMessages.secretsIn(BankMessages.loginAnswer("lab-t"))).containsExactly(TOKEN);
    assertThat(BankMessages.secretsIn(BankMessages.account("lab-t"))).containsExactly(TOKEN);
    assertThat(BankMessages.secretsIn(BankMessages.accountAnswer("123", "456")))
        .containsExactly(
            new Secret(SecretKind.ACCOUNT_NUMBER, "123"), new Secret(SecretKind.BALANCE, "456"));
    assertThat(BankMessages.secretsIn(BankMessages.transfer("lab-t", TRANSFER)))
        .containsExactly(TOKEN, new Secret(SecretKind.MEMO, TRANSFER.memo()));
    assertThat(BankMessages.secretsIn(BankMessages.storeDocument("lab-t", "lab-d")))
        .containsExactly(TOKEN, new Secret(SecretKind.DOCUMENT, "lab-d"));
    assertThat(BankMessages.secretsIn(BankMessages.doneAnswer(200, "stored"))).isEmpty();
    assertThat(BankMessages.secretsIn(BankMessages.login("alice", ""))).isEmpty();
  }

  @Test
  void aBrowsersMessagesHaveThemInFormsAndCookies() {
    var form = WebForm.write(Map.of("document-text", "lab-d"));
    var stored =
        HttpRequest.of("POST", "/document", form)
            .withHeader("Content-Type", WebForm.TYPE)
            .withHeader("Cookie", "theme=dark; session=lab-t");

    assertThat(BankMessages.secretsIn(stored))
        .containsExactly(TOKEN, new Secret(SecretKind.DOCUMENT, "lab-d"));
    assertThat(
            BankMessages.secretsIn(
                HttpResponse.empty(303).withHeader("Set-Cookie", "session=lab-t; Path=/")))
        .containsExactly(TOKEN);
  }

  @Test
  void whatACustomerFillsInIsSecretInThreeFields() {
    assertThat(
            BankMessages.secretsIn(
                Map.of("user", "alice", "password", "p", "memo", "m", "document-text", "d")))
        .containsExactlyInAnyOrder(
            new Secret(SecretKind.PASSWORD, "p"),
            new Secret(SecretKind.MEMO, "m"),
            new Secret(SecretKind.DOCUMENT, "d"));
  }
}
