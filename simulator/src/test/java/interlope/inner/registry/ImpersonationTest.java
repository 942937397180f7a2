package interlope.inner.registry;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.inner.InnerAnswer;
import interlope.inner.InnerHttp;
import interlope.inner.InnerReply;
import interlope.inner.Visit;
import interlope.story.Secret;
import interlope.story.bank.BankMessages;
import interlope.story.errand.ErrandEnd;
import interlope.wire.Bytes;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// What an attacker in the path does with a stolen inner server key, whatever the layer.
@ParameterizedClass
@ValueSource(strings = {"sealed-box", "ephemeral-stream"})
class ImpersonationTest {
  private static final String ELSEWHERE = "999999999999";

  private final Visit visit;

  ImpersonationTest(String word) {
    visit = Visit.of(word);
  }

  @Test
  void readsBothDirectionsAndNobodyNotices() throws IOException {
    var notebook = new ArrayList<Bytes>();
    var lens = visit.layer.impersonate(visit.keys);

    var end =
        visit.runErrand(
            visit.through(
                lens,
                message -> {
                  notebook.add(message.toBytes());
                  return message;
                }));

    assertThat(end).isEqualTo(new ErrandEnd.Completed());
    assertThat(visit.replies).doesNotHaveAnyElementsOfTypes(InnerReply.Refused.class);
    assertThat(visit.bank.ledger()).containsExactly(visit.transfer);
    var read = Bytes.concat(notebook);
    assertThat(visit.secrets.all())
        .extracting(Secret::value)
        .allSatisfy(secret -> assertThat(read.contains(Bytes.ofText(secret))).isTrue());
  }

  @Test
  void changesATransferAndNobodyNotices() throws IOException {
    var end =
        visit.runErrand(
            visit.through(
                visit.layer.impersonate(visit.keys),
                message ->
                    message instanceof HttpRequest request
                        ? BankMessages.withDestination(request, ELSEWHERE)
                        : message));

    assertThat(end).isEqualTo(new ErrandEnd.Completed());
    assertThat(visit.bank.ledger()).containsExactly(visit.transfer.withDestination(ELSEWHERE));
  }

  @Test
  void changesAnAnswerAndTheClientTakesIt() throws IOException {
    var end =
        visit.runErrand(
            visit.through(
                visit.layer.impersonate(visit.keys),
                message ->
                    message.body().equals(Bytes.ofText(visit.secrets.document()))
                            && message instanceof HttpResponse
                        ? message.withBody(Bytes.ofText("another"))
                        : message));

    assertThat(end).isEqualTo(new ErrandEnd.Stopped("read-document", 200));
  }

  @Test
  void answersInTheServersPlace() throws IOException {
    var lens = visit.layer.impersonate(visit.keys);
    var client = visit.client();
    client.call(visit.login(), visit.through(lens, UnaryOperator.identity()));
    var forged = BankMessages.login("not", "an answer").body();

    var answer =
        client.call(
            BankMessages.account(visit.secrets.sessionToken()),
            outer -> {
              var id = Visit.exchange(99);
              lens.open(id, TO_SERVER, outer);
              return (HttpResponse)
                  lens.close(id, TO_CLIENT, HttpResponse.of(200, "application/json", forged));
            });

    assertThat(answer)
        .isInstanceOfSatisfying(
            InnerAnswer.Answered.class, it -> assertThat(it.inner().body()).isEqualTo(forged));
  }

  @Test
  void keepsWhatIsOutsideAsItWasButForTheBody() throws IOException {
    var lens = visit.layer.impersonate(visit.keys);
    var through = visit.through(lens, UnaryOperator.identity());

    visit.runErrand(outer -> through.exchange(outer.withHeader("Host", "bank.test")));

    assertThat(visit.outerRequests)
        .allSatisfy(outer -> {
          assertThat(outer.headers().all("Host")).containsExactly("bank.test");
          assertThat(outer.target()).startsWith("/inner");
        });
  }

  @Test
  void leavesAloneWhatIsOfAnotherServer() throws IOException {
    var other = new Visit(visit.layer);
    var lens = visit.layer.impersonate(visit.keys);
    var seen = new ArrayList<HttpMessage>();
    var through =
        other.through(
            lens,
            message -> {
              seen.add(message);
              return message;
            });

    if (visit.layer.word().equals("sealed-box")) {
      assertThat(other.runErrand(through)).isEqualTo(new ErrandEnd.Completed());
      assertThat(other.outerRequests).isEqualTo(requestsOf(seen)).hasSize(5);
    } else {
      // Its hello has nothing inside that could be tried, so it signs with the wrong key.
      assertThatThrownBy(() -> other.runErrand(through)).isInstanceOf(IOException.class);
      assertThat(other.askedOfTheBank).isEmpty();
    }
  }

  @Test
  void leavesAloneWhatIsNoMessageOfTheLayer() {
    var lens = visit.layer.impersonate(visit.keys);
    var id = Visit.exchange(1);

    for (HttpMessage message :
        new HttpMessage[] {
          visit.login(),
          InnerHttp.post("/inner", Bytes.EMPTY),
          InnerHttp.post("/inner/hello", Bytes.EMPTY),
          HttpResponse.empty(400)
        }) {
      var to = message instanceof HttpRequest ? TO_SERVER : TO_CLIENT;
      assertThat(lens.open(id, to, message)).isSameAs(message);
      assertThat(lens.close(id, to, message)).isSameAs(message);
    }
  }

  private static List<HttpRequest> requestsOf(List<HttpMessage> messages) {
    return messages.stream()
        .filter(HttpRequest.class::isInstance)
        .map(HttpRequest.class::cast)
        .toList();
  }
}
