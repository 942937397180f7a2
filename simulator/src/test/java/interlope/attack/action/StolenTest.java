package interlope.attack.action;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.How;
import interlope.story.Transfer;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class StolenTest {
  private static final HttpRequest LOGIN = BankMessages.login("alice", "lab-password");
  private static final HttpRequest ACCOUNT = BankMessages.account("lab-token");
  private static final HttpRequest TRANSFER =
      BankMessages.transfer("lab-token", new Transfer("111122223333", "10.00", "lab-memo"));
  private static final HttpRequest SEALED = HttpRequest.of("POST", "/inner", Bytes.ofHex("00ff"));

  @Test
  void isNothingWhereNothingWasRead() {
    assertThat(Stolen.password(List.of())).isEmpty();
    assertThat(Stolen.token(List.of())).isEmpty();
    assertThat(Stolen.transfer(List.of())).isEmpty();
  }

  @Test
  void isFoundInTheMessagesThatHaveIt() {
    var read =
        List.of(
            Overhearing.request(1, LOGIN),
            Overhearing.request(2, ACCOUNT),
            Overhearing.request(3, TRANSFER));

    assertThat(Stolen.password(read)).contains("lab-password");
    assertThat(Stolen.token(read)).contains("lab-token");
    assertThat(Stolen.transfer(read)).contains(TRANSFER);
  }

  @Test
  void isFoundInsideAnInnerLayer() {
    assertThat(Stolen.transfer(List.of(Overhearing.request(1, SEALED, TRANSFER))))
        .contains(TRANSFER);
    assertThat(Stolen.transfer(List.of(Overhearing.request(1, SEALED)))).isEmpty();
  }

  @Test
  void isATokenThatALoginsAnswerGives() {
    var answer =
        HttpResponse.of(200, "application/json", Bytes.ofText("{\"token\":\"lab-token\"}"));

    assertThat(Stolen.token(List.of(Overhearing.answer(1, How.TLS_TERMINATED, answer))))
        .contains("lab-token");
  }
}
