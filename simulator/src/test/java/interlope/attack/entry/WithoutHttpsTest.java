package interlope.attack.entry;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import org.junit.jupiter.api.Test;

class WithoutHttpsTest {
  private static final ExchangeId ID = new ExchangeId(new Leg(50_000, 80), 1);

  private final WithoutHttps lens = new WithoutHttps("bank.test");

  @Test
  void takesHttpsOutOfRedirectsLinksAndCookies() {
    var answer =
        HttpResponse.of(200, "text/html", Bytes.ofText("<a href=https://bank.test/login>"))
            .withHeader("Location", "https://bank.test/account")
            .withHeader("Set-Cookie", "session=1; Secure; HttpOnly")
            .withHeader("Strict-Transport-Security", "max-age=9");

    var stripped = (HttpResponse) lens.close(ID, TO_CLIENT, answer);

    assertThat(stripped.body().text()).isEqualTo("<a href=http://bank.test/login>");
    assertThat(stripped.headers().first("Location")).contains("http://bank.test/account");
    assertThat(stripped.headers().first("Set-Cookie")).contains("session=1; HttpOnly");
    assertThat(stripped.headers().first("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void leavesOtherSitesAndOtherContentAlone() {
    var script =
        HttpResponse.of(200, "application/json", Bytes.ofText("https://bank.test/"))
            .withHeader("Location", "https://news.test/");

    assertThat(lens.close(ID, TO_CLIENT, script)).isEqualTo(script);
  }

  @Test
  void tellsTheServerThatItsOwnPagesAsked() {
    var request =
        HttpRequest.of("POST", "/login", Bytes.EMPTY).withHeader("Origin", "http://bank.test");

    assertThat(((HttpRequest) lens.close(ID, TO_SERVER, request)).headers().first("Origin"))
        .contains("https://bank.test");
  }
}
