package interlope.story;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.story.bank.Bank;
import interlope.story.bank.BankMessages;
import interlope.story.errand.Errand;
import interlope.wire.http.HttpMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeakPasswordsTest {
  /// What carriers, certificates and protocols add to the bank's own messages. Ciphertext and
  /// random text are no words; what is all digits or all hexadecimal could be, so no weak word is.
  private static final String ADDED_BY_CARRIERS =
      """
      Host: bank.test Connection: Keep-Alive Accept-Encoding: gzip User-Agent: okhttp/5.5.1
      Transfer-Encoding: chunked Content-Encoding: identity Date: Sun, 22 Nov 2026 12:34:56 GMT
      Server: netty Cache-Control: no-store Location: https://bank.test/login
      Strict-Transport-Security: max-age=31536000; includeSubDomains; preload
      Public-Key-Pins: pin-sha256= Set-Cookie: session=; HttpOnly; SameSite=Lax; Secure; Path=/
      POST /inner/hello HTTP/1.1 Content-Type: application/octet-stream Upgrade: h2c
      WWW-Authenticate: Bearer DPoP PROXY TCP4 127.0.0.1 localhost http/1.1
      CN=Interlope Public CA, O=Interlope Lab, CN=Rogue CA, CN=Private CA, CN=bank.test
      interlope ephemeral-stream hello 1 client finished server finished tls-exporter
      200 OK 201 Created 204 No Content 301 Moved Permanently 302 Found 308 Permanent Redirect
      400 Bad Request 401 Unauthorized 404 Not Found 409 Conflict
      """;

  @Test
  void thereAreAboutFiveHundredAndNoneTwice() {
    assertThat(WeakPasswords.all()).hasSizeBetween(450, 550).doesNotHaveDuplicates();
  }

  @Test
  void eachIsEightOrMoreLettersAndDigitsAndNeitherANumberNorHexadecimal() {
    assertThat(WeakPasswords.all())
        .allSatisfy(word -> assertThat(word).matches("[a-z0-9]{8,}").containsPattern("[g-z]"));
  }

  @Test
  void noneOccursInAnythingElseThatTheLabSends() throws IOException {
    var sent = new ArrayList<>(List.of(ADDED_BY_CARRIERS));
    for (var message : storyWithStrongPassword()) {
      sent.add(message.toBytes().text());
    }

    var everything = String.join("\n", sent).toLowerCase(Locale.ROOT);
    assertThat(everything).contains("destination", "password", "bearer");
    assertThat(WeakPasswords.all()).allSatisfy(word -> assertThat(everything).doesNotContain(word));
  }

  private static List<HttpMessage> storyWithStrongPassword() throws IOException {
    var random = new Random(7);
    var secrets = Secrets.draw(random, false);
    var bank = new Bank(secrets, true, random);
    var messages = new ArrayList<HttpMessage>();
    var paths = new HashSet<String>();
    new Errand(
            secrets,
            Transfer.draw(random, secrets.memo()),
            () -> BankMessages.freshRequestId(random))
        .run(request -> {
          var answer = bank.answer(request).response();
          messages.addAll(List.of(request, answer));
          paths.add(request.target());
          return answer;
        });
    assertThat(paths).containsExactlyInAnyOrder("/login", "/account", "/transfers", "/document");
    return messages;
  }
}
