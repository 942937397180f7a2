package interlope.app.gui.message.words;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.story.Secret;
import interlope.story.SecretKind;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageTextTest {
  private final MessageText text =
      new MessageText(
          new MarkedSecrets(
              List.of(
                  new Secret(SecretKind.PASSWORD, "lab-one"),
                  new Secret(SecretKind.SESSION_TOKEN, "lab-two")),
              Set.of(SecretKind.PASSWORD)));

  @Test
  void jsonIsShownAsFieldsAndSecretsAreMarkedByWhetherTheyWereLost() {
    var request =
        post("{\"user\":\"alice\",\"password\":\"lab-one\"}")
            .withHeader("Authorization", "Bearer lab-two")
            .withHeader("Host", "bank.test");

    assertThat(text.of(request))
        .containsExactly(
            Line.strong("POST /login"),
            Line.of(
                Span.muted("Authorization: "),
                Span.plain("Bearer "),
                new Span(Span.Tone.SAFE, "lab-two")),
            Line.of(Span.muted("user: "), Span.plain("alice")),
            Line.of(Span.muted("password:"), new Span(Span.Tone.LOST, "lab-one")),
            Line.EMPTY,
            Line.muted("Host: bank.test"));
  }

  @Test
  void aFormIsDecoded() {
    var request =
        post("memo=for+the+rent%21&x")
            .withHeader("Content-Type", "application/x-www-form-urlencoded");

    assertThat(texts(text.of(request))).contains("memo: for the rent!", "x");
  }

  @Test
  void aBodyThatIsNoTextIsShownAsBytes() {
    var sealed = post("").withBody(Bytes.ofHex("00ff".repeat(20)));

    assertThat(texts(text.of(sealed)))
        .containsExactly(
            "POST /login",
            "00  00 ff 00 ff  00 ff 00 ff ",
            "08  00 ff 00 ff  00 ff 00 ff ",
            "10  00 ff 00 ff  00 ff 00 ff ",
            "18  00 ff 00 ff  00 ff 00 ff ",
            "8 more bytes, all sealed");
  }

  @Test
  void whatWasChangedIsMarkedAndWhatStoodThereIsTold() {
    var before = post("{\"to\":\"111\",\"amount\":\"5.00\"}");
    var after = post("{\"to\":\"999\",\"amount\":\"5.00\"}");

    assertThat(text.changedFrom(before, after))
        .containsExactly(
            Line.strong("POST /login"),
            Line.of(Span.muted("to: "), new Span(Span.Tone.CHANGED, "999")),
            Line.muted("was to: 111"),
            Line.of(Span.muted("amount: "), Span.plain("5.00")));
  }

  @Test
  void aChangedByteOfASealedBodyIsMarkedAlone() {
    var before = post("").withBody(Bytes.ofHex("ff".repeat(40)));
    var after = before.withBody(before.body().flipBit(21));

    assertThat(
            text.changedFrom(before, after).stream()
                .flatMap(line -> line.spans().stream())
                .filter(span -> span.tone() == Span.Tone.CHANGED))
        .containsExactly(new Span(Span.Tone.CHANGED, "fe"));
  }

  @Test
  void anAnswerBeginsWithItsStatus() {
    assertThat(texts(text.of(HttpResponse.empty(401)))).startsWith("401 Unauthorized");
  }

  @Test
  void controlCharactersAreShownAndNotObeyed() {
    var request = post("").withHeader("X", "a\u202eb");

    assertThat(texts(text.of(request))).contains("X: a\ufffdb");
  }

  private static HttpRequest post(String body) {
    return HttpRequest.of("POST", "/login", Bytes.ofText(body));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}
