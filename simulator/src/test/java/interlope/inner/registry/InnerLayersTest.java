package interlope.inner.registry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.inner.InnerAnswer;
import interlope.inner.InnerHttp;
import interlope.inner.InnerReply;
import interlope.inner.Visit;
import interlope.story.bank.BankMessages;
import interlope.story.errand.ErrandEnd;
import interlope.wire.Bytes;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every inner layer does.
class InnerLayersTest {
  static Stream<String> words() {
    return InnerLayers.all().stream().map(InnerLayers.Entry::word);
  }

  @Test
  void areFoundByTheirWordsNoneFirst() {
    assertThat(words()).containsExactly("none", "sealed-box", "ephemeral-stream");
    assertThat(InnerLayers.all())
        .allSatisfy(
            entry -> assertThat(InnerLayers.named(entry.word())).containsSame(entry.layer()));
    assertThat(InnerLayers.named("home-made")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("words")
  void carryTheWholeStoryAndGiveBackWhatTheBankAnswered(String word) throws IOException {
    var visit = Visit.of(word);
    var sent = new ArrayList<HttpMessage>();
    var client = visit.client();

    var end =
        visit.runErrand(
            (inner, transport) -> {
              sent.add(inner);
              return client.call(inner, transport);
            },
            visit::serve);

    assertThat(end).isEqualTo(new ErrandEnd.Completed());
    assertThat(visit.bank.ledger()).containsExactly(visit.transfer);
    assertThat(visit.askedOfTheBank)
        .extracting(HttpMessage::toBytes)
        .isEqualTo(sent.stream().map(HttpMessage::toBytes).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sealed-box", "ephemeral-stream"})
  void showNothingOfTheInnerMessageOutside(String word) throws IOException {
    var visit = Visit.of(word);
    visit.runErrand(visit::serve);

    var outside =
        Bytes.concat(
            Stream.concat(visit.outerRequests.stream(), visit.outerAnswers.stream())
                .map(HttpMessage::toBytes)
                .toList());
    assertThat(visit.secrets.all())
        .allSatisfy(secret -> assertThat(outside.contains(Bytes.ofText(secret.value()))).isFalse());
    for (var word2 : List.of("/account", "Bearer", visit.transfer.destination())) {
      assertThat(outside.contains(Bytes.ofText(word2))).isFalse();
    }
    assertThat(visit.outerRequests)
        .allSatisfy(outer -> {
          assertThat(outer.method()).isEqualTo("POST");
          assertThat(outer.target()).startsWith("/inner");
          assertThat(outer.headers().all("Content-Type"))
              .containsExactly("application/octet-stream");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"sealed-box", "ephemeral-stream"})
  void refuseOneFlippedBitAnywhereAndTakeTheTrueMessageAfterwards(String word) throws IOException {
    var visit = Visit.of(word);
    var flipped = new ArrayList<HttpRequest>();

    var end =
        visit.runErrand(outer -> {
          visit
              .layer
              .ciphertextOf(outer)
              .ifPresent(span -> {
                for (int at = span.from(); at < span.to(); at++) {
                  flipped.add(outer.withBody(outer.body().flipBit(at)));
                  assertRefused(visit.reply(flipped.getLast()));
                }
              });
          return visit.serve(outer);
        });

    assertThat(flipped).hasSizeGreaterThan(500);
    assertThat(visit.askedOfTheBank).hasSize(5);
    assertThat(end).isEqualTo(new ErrandEnd.Completed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sealed-box", "ephemeral-stream"})
  void refuseWhatIsNoMessageOfTheirs(String word) throws IOException {
    var visit = Visit.of(word);
    var login = BankMessages.login(visit.secrets.user(), visit.secrets.password());

    assertRefused(visit.reply(login));
    for (var path : List.of("/inner", "/inner/hello")) {
      for (int size : new int[] {0, 1, 16, 31, 33, 48, 200}) {
        assertRefused(visit.reply(InnerHttp.post(path, Bytes.owning(new byte[size]))));
      }
    }
    assertThat(visit.askedOfTheBank).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sealed-box", "ephemeral-stream"})
  void takeNoChangedAnswerForTheServers(String word) throws IOException {
    var visit = Visit.of(word);

    var answer =
        visit
            .client()
            .call(
                visit.login(),
                outer -> {
                  var honest = visit.serve(outer);
                  return visit.layer.ciphertextOf(outer).isEmpty()
                      ? honest
                      : honest.withBody(honest.body().flipBit(honest.body().size() - 1));
                });

    assertThat(answer).isInstanceOf(InnerAnswer.NotOpened.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sealed-box", "ephemeral-stream"})
  void takeNoRefusalForAnAnswer(String word) throws IOException {
    var answer = Visit.of(word).client().call(anyRequest(), _ -> HttpResponse.empty(400));

    assertThat(answer).isInstanceOf(InnerAnswer.NotOpened.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sealed-box", "ephemeral-stream"})
  void takeNotTheirOwnMessageForAnAnswer(String word) throws IOException {
    var visit = Visit.of(word);

    var answer =
        visit
            .client()
            .call(
                visit.login(),
                outer ->
                    visit.layer.ciphertextOf(outer).isEmpty()
                        ? visit.serve(outer)
                        : InnerHttp.ok(outer.body()));

    assertThat(answer).isInstanceOf(InnerAnswer.NotOpened.class);
  }

  @ParameterizedTest
  @MethodSource("words")
  void keepSecretKeysOutOfText(String word) {
    var keys = Visit.of(word).keys;

    assertThat(keys.toString()).doesNotContain("secretKey");
    assertThat(keys.secretKey().isEmpty() || !keys.toString().contains(keys.secretKey().hex()))
        .isTrue();
  }

  private static void assertRefused(InnerReply reply) {
    assertThat(reply).isInstanceOf(InnerReply.Refused.class);
    assertThat(reply.outer()).isEqualTo(HttpResponse.empty(400));
  }

  private static HttpRequest anyRequest() {
    return BankMessages.account("lab-token");
  }
}
