package interlope.inner.sealedbox;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.inner.BodySpan;
import interlope.inner.InnerAnswer;
import interlope.inner.InnerReply;
import interlope.inner.Visit;
import interlope.story.bank.BankMessages;
import interlope.wire.http.HttpMessage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SealedBoxTest {
  private final Visit visit = Visit.of("sealed-box");

  @Test
  void servesAReplayedTransferAgain() throws IOException {
    visit.runErrand(visit::serve);
    var transfer = visit.outerRequests.get(2);

    assertThat(visit.reply(transfer)).isInstanceOf(InnerReply.Served.class);
    assertThat(visit.bank.ledger()).containsExactly(visit.transfer, visit.transfer);
  }

  @Test
  void takesAnEarlierAnswerForNoOther() throws IOException {
    var client = visit.client();
    client.call(visit.login(), visit::serve);

    var answer =
        client.call(
            BankMessages.account(visit.secrets.sessionToken()), _ -> visit.outerAnswers.getFirst());

    assertThat(answer).isInstanceOf(InnerAnswer.NotOpened.class);
  }

  @Test
  void opensRecordedRequestsWithTheStolenKeyAndNoAnswer() throws IOException {
    visit.runErrand(visit::serve);
    var recording = visit.layer.openRecording(visit.keys);

    for (int at = 0; at < 5; at++) {
      var id = Visit.exchange(at + 1);
      assertThat(recording.request(id, visit.outerRequests.get(at)))
          .contains(visit.askedOfTheBank.get(at));
      assertThat(recording.answer(id, visit.outerAnswers.get(at))).isEmpty();
    }
  }

  @Test
  void opensNothingWithAnotherKey() throws IOException {
    visit.runErrand(visit::serve);
    var recording = visit.layer.openRecording(visit.layer.newServerKeys());

    assertThat(visit.outerRequests)
        .allSatisfy(outer -> assertThat(recording.request(Visit.exchange(1), outer)).isEmpty());
  }

  @Test
  void hasItsCiphertextBehindTheEphemeralKey() throws IOException {
    visit.runErrand(visit::serve);

    assertThat(visit.outerRequests)
        .allSatisfy(outer ->
            assertThat(visit.layer.ciphertextOf(outer))
                .contains(new BodySpan(32, outer.body().size())));
    assertThat(visit.layer.ciphertextOf(visit.login())).isEmpty();
  }

  @Test
  void sealsEveryMessageToAnotherKey() throws IOException {
    visit.client().call(visit.login(), visit::serve);
    visit.client().call(visit.login(), visit::serve);

    assertThat(visit.outerRequests)
        .extracting(HttpMessage::body)
        .extracting(body -> body.slice(0, 32))
        .doesNotHaveDuplicates();
  }
}
