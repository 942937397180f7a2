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
            TextLine.strong("POST /login"),
            TextLine.of(
                TextSpan.muted("Authorization: "),
                TextSpan.plain("Bearer "),
                new TextSpan(TextSpan.Tone.SAFE, "lab-two")),
            TextLine.of(TextSpan.muted("user: "), TextSpan.plain("alice")),
            TextLine.of(TextSpan.muted("password:"), new TextSpan(TextSpan.Tone.LOST, "lab-one")),
            TextLine.EMPTY,
            TextLine.muted("Host: bank.test"));
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
            TextLine.strong("POST /login"),
            TextLine.of(TextSpan.muted("to: "), new TextSpan(TextSpan.Tone.CHANGED, "999")),
            TextLine.muted("was to: 111"),
            TextLine.of(TextSpan.muted("amount: "), TextSpan.plain("5.00")));
  }

  @Test
  void aChangedByteOfASealedBodyIsMarkedAlone() {
    var before = post("").withBody(Bytes.ofHex("ff".repeat(40)));
    var after = before.withBody(before.body().flipBit(21));

    assertThat(
            text.changedFrom(before, after).stream()
                .flatMap(line -> line.spans().stream())
                .filter(span -> span.tone() == TextSpan.Tone.CHANGED))
        .containsExactly(new TextSpan(TextSpan.Tone.CHANGED, "fe"));
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

  private static List<String> texts(List<TextLine> lines) {
    return lines.stream().map(TextLine::text).toList();
  }
}
