package interlope.client.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.wire.http.HttpResponse;
import java.io.IOException;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a redirect leads (RFC 9110 section 10.2.2, Fetch Standard section 4.4).
class LoaderTest {
  private static final HttpUrl FROM = HttpUrl.get("http://bank.test/a/b?c");

  @ParameterizedTest
  @CsvSource({
    "https://bank.test/account, https://bank.test/account",
    "/account, http://bank.test/account",
    "account, http://bank.test/a/account",
    "//news.test, http://news.test/",
  })
  void followsALocationFromWhereItCame(String location, String target) throws IOException {
    assertThat(Loader.redirect(FROM, redirect(location))).isEqualTo(HttpUrl.get(target));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "file:///etc/hostname", "data:,x", "http://"})
  void showsNoPageWhereALocationIsNothingOfHttps(String location) {
    assertThatThrownBy(() -> Loader.redirect(FROM, redirect(location)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void takesForAPageWhatLeadsNowhere() throws IOException {
    assertThat(Loader.redirect(FROM, HttpResponse.empty(303))).isNull();
    assertThat(Loader.redirect(FROM, HttpResponse.empty(200).withHeader("Location", "/x")))
        .isNull();
  }

  private static HttpResponse redirect(String location) {
    return HttpResponse.empty(303).withHeader("Location", location);
  }
}
