package interlope.story.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.story.Secrets;
import interlope.story.Transfer;
import interlope.story.bank.Bank;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrandTest {
  private final Random random = new Random(21);
  private final Secrets secrets = Secrets.draw(random, false);
  private final Transfer transfer = Transfer.draw(random, secrets.memo());
  private final Errand errand = new Errand(secrets, transfer, null);

  @Test
  void completesAtAnHonestBankWithOneTransfer() throws IOException {
    var bank = new Bank(secrets, false, random);
    var targets = new ArrayList<String>();

    var end =
        errand.run(request -> {
          targets.add(request.startLine());
          return bank.answer(request).response();
        });

    assertThat(end).isEqualTo(new ErrandEnd.Completed());
    assertThat(bank.ledger()).containsExactly(transfer);
    assertThat(targets)
        .containsExactly(
            "POST /login HTTP/1.1",
            "GET /account HTTP/1.1",
            "POST /transfers HTTP/1.1",
            "PUT /document HTTP/1.1",
            "GET /document HTTP/1.1");
  }

  @Test
  void completesUnderAReplayGuardWithAnIdInEveryRequest() throws IOException {
    var bank = new Bank(secrets, true, random);
    var guarded = new Errand(secrets, transfer, () -> BankMessages.freshRequestId(random));

    assertThat(guarded.run(request -> bank.answer(request).response()))
        .isEqualTo(new ErrandEnd.Completed());
    assertThat(errand.run(request -> bank.answer(request).response()))
        .isEqualTo(new ErrandEnd.Stopped("login", 400));
  }

  @ParameterizedTest
  @CsvSource({"1, login", "2, account", "3, transfer", "4, store-document", "5, read-document"})
  void stopsAtTheFirstAnswerThatIsARefusal(int at, String step) throws IOException {
    assertThat(errand.run(answering(at, HttpResponse.empty(400))))
        .isEqualTo(new ErrandEnd.Stopped(step, 400));
  }

  @ParameterizedTest
  @CsvSource({"1, login", "2, account", "5, read-document"})
  void stopsWhereASuccessHasNotTheContentThatItShouldHave(int at, String step) throws IOException {
    assertThat(errand.run(answering(at, HttpResponse.of(200, "text/plain", Bytes.ofText("?")))))
        .isEqualTo(new ErrandEnd.Stopped(step, 200));
  }

  @Test
  void leavesAnExceptionOfTheChannelToTheCaller() {
    var cut = new IOException("cut");

    assertThatThrownBy(() ->
            errand.run(_ -> {
              throw cut;
            }))
        .isSameAs(cut);
  }

  /// An honest bank, but for its answer number `at`.
  private BankChannel answering(int at, HttpResponse instead) {
    var bank = new Bank(secrets, false, random);
    var asked = new ArrayList<HttpResponse>();
    return request -> {
      asked.add(bank.answer(request).response());
      assertThat(asked).hasSizeLessThanOrEqualTo(at);
      return asked.size() == at ? instead : asked.getLast();
    };
  }
}
