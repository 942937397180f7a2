package interlope.inner.stream;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.inner.BodySpan;
import interlope.inner.InnerAnswer;
import interlope.inner.InnerHttp;
import interlope.inner.InnerReply;
import interlope.inner.Visit;
import interlope.story.bank.BankMessages;
import interlope.story.errand.ErrandEnd;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EphemeralStreamTest {
  private final Visit visit = Visit.of("ephemeral-stream");

  @Test
  void greetsOnceAndThenCarriesFiveRequests() throws IOException {
    visit.runErrand(visit::serve);

    assertThat(visit.outerRequests)
        .extracting(HttpRequest::target)
        .containsExactly("/inner/hello", "/inner", "/inner", "/inner", "/inner", "/inner");
    assertThat(visit.replies.getFirst()).isInstanceOf(InnerReply.Greeted.class);
  }

  @Test
  void refusesEveryMessageThatComesAgain() throws IOException {
    visit.runErrand(visit::serve);

    for (var outer : visit.outerRequests.subList(1, 6)) {
      assertThat(visit.reply(outer)).isInstanceOf(InnerReply.Refused.class);
    }
    assertThat(visit.bank.ledger()).containsExactly(visit.transfer);
  }

  @Test
  void refusesAWholeReplayedSessionAlthoughItGreetsItsHello() throws IOException {
    visit.runErrand(visit::serve);

    var again = visit.outerRequests.stream().map(visit::reply).toList();

    assertThat(again.getFirst()).isInstanceOf(InnerReply.Greeted.class);
    assertThat(again.subList(1, 6)).hasOnlyElementsOfType(InnerReply.Refused.class);
  }

  @Test
  void servesTheHonestSessionOnAfterReplaysAndMessagesThatCameTooEarly() throws IOException {
    var end =
        visit.runErrand(outer -> {
          for (var earlier : List.copyOf(visit.outerRequests)) {
            if (earlier.target().equals("/inner")) {
              assertThat(visit.reply(earlier)).isInstanceOf(InnerReply.Refused.class);
            }
          }
          return visit.serve(outer);
        });

    assertThat(end).isEqualTo(new ErrandEnd.Completed());
    assertThat(visit.askedOfTheBank).hasSize(5);
  }

  @Test
  void refusesALaterMessageBeforeAnEarlierOneAndThenTakesBothInOrder() throws IOException {
    var client = visit.client();
    client.call(visit.login(), visit::serve);
    var held = new ArrayList<HttpRequest>();
    for (int message = 0; message < 2; message++) {
      client.call(
          BankMessages.account(visit.secrets.sessionToken()),
          outer -> {
            held.add(outer);
            return InnerHttp.ok(Bytes.EMPTY);
          });
    }

    assertThat(visit.reply(held.getLast())).isInstanceOf(InnerReply.Refused.class);
    assertThat(visit.reply(held.getFirst())).isInstanceOf(InnerReply.Served.class);
    assertThat(visit.reply(held.getLast())).isInstanceOf(InnerReply.Served.class);
  }

  @Test
  void takesAnEarlierAnswerForNoOther() throws IOException {
    var client = visit.client();
    client.call(visit.login(), visit::serve);

    var answer =
        client.call(
            BankMessages.account(visit.secrets.sessionToken()), _ -> visit.outerAnswers.getLast());

    assertThat(answer).isInstanceOf(InnerAnswer.NotOpened.class);
  }

  @Test
  void sendsNothingToAServerWhoseSignatureIsWrong() throws IOException {
    var elsewhere = visit.layer.client(visit.layer.newServerKeys().publicKey());

    assertThat(elsewhere.call(visit.login(), visit::serve))
        .isInstanceOf(InnerAnswer.NotOpened.class);
    assertThat(visit.outerRequests)
        .singleElement()
        .satisfies(hello -> {
          assertThat(hello.target()).isEqualTo("/inner/hello");
          assertThat(hello.body().size()).isEqualTo(32);
        });
  }

  @Test
  void sendsNothingWhereAnyBitOfTheServersKeyOrSignatureWasChanged() throws IOException {
    var sentAfterwards = new ArrayList<HttpRequest>();
    for (int at = 16; at < 16 + 32 + 64; at++) {
      int changed = at;
      var answer =
          visit
              .client()
              .call(
                  visit.login(),
                  outer -> {
                    if (!outer.target().equals("/inner/hello")) {
                      sentAfterwards.add(outer);
                    }
                    var hello = visit.serve(outer);
                    return hello.withBody(hello.body().flipBit(changed));
                  });
      assertThat(answer).isInstanceOf(InnerAnswer.NotOpened.class);
    }
    assertThat(sentAfterwards).isEmpty();
  }

  @Test
  void sendsNothingWhereTheSignatureIsThatOfAnotherHello() throws IOException {
    visit.client().call(visit.login(), visit::serve);
    var earlier = visit.outerAnswers.getFirst();
    var sent = new ArrayList<String>();

    var answer =
        visit
            .client()
            .call(
                visit.login(),
                outer -> {
                  sent.add(outer.target());
                  return earlier;
                });

    assertThat(answer).isInstanceOf(InnerAnswer.NotOpened.class);
    assertThat(sent).containsExactly("/inner/hello");
  }

  @Test
  void opensNoRecordingWithTheStolenSigningKey() throws IOException {
    visit.runErrand(visit::serve);
    var recording = visit.layer.openRecording(visit.keys);

    for (int at = 0; at < 6; at++) {
      var id = Visit.exchange(at + 1);
      assertThat(recording.request(id, visit.outerRequests.get(at))).isEmpty();
      assertThat(recording.answer(id, visit.outerAnswers.get(at))).isEmpty();
    }
  }

  @Test
  void hasNoCiphertextInItsHelloAndInAMessageOnlyBehindIdAndHeader() throws IOException {
    visit.runErrand(visit::serve);

    assertThat(visit.layer.ciphertextOf(visit.outerRequests.getFirst())).isEmpty();
    assertThat(visit.outerRequests.subList(1, 6))
        .allSatisfy(outer ->
            assertThat(visit.layer.ciphertextOf(outer))
                .contains(new BodySpan(40, outer.body().size())));
  }
}
