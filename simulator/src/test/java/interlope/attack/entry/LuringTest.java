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

class LuringTest {
  private static final ExchangeId ID = new ExchangeId(new Leg(50_000, 80), 1);
  private static final HttpResponse PAGE =
      HttpResponse.of(200, "text/html", Bytes.ofText("<head></head><body>News</body>"));

  private final Luring luring = new Luring("news.test", "http://bank.test/");

  @Test
  void leadsAwayFromThePagesOfTheOneSite() {
    luring.open(ID, TO_SERVER, asking("news.test"));

    assertThat(((HttpResponse) luring.close(ID, TO_CLIENT, PAGE)).body().text())
        .contains("http-equiv=\"refresh\" content=\"0; url=http://bank.test/\"></head>");
  }

  @Test
  void leavesEveryOtherSiteAlone() {
    luring.open(ID, TO_SERVER, asking("bank.test"));

    assertThat(luring.close(ID, TO_CLIENT, PAGE)).isEqualTo(PAGE);
  }

  private static HttpRequest asking(String host) {
    return HttpRequest.of("GET", "/", Bytes.EMPTY).withHeader("Host", host);
  }
}
