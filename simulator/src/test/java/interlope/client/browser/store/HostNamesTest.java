package interlope.client.browser.store;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNamesTest {
  /// HTML Standard section 7.1.1: the examples of "same site", and names under `test`.
  @ParameterizedTest
  @CsvSource({
    "https://example.com, https://example.com, true",
    "https://example.com, https://sub.example.com, true",
    "https://example.com, https://sub.other.example.com, true",
    "https://example.com, http://example.com, false",
    "http://non-secure.example.com, http://example.com, true",
    "https://r.wildlife.museum, https://r.wildlife.museum, true",
    "https://www.bank.test, https://bank.test, true",
    "https://BANK.test., https://bank.test, true",
    "http://bank.test, https://bank.test, false",
    "http://news.test, http://bank.test, false",
    "http://test, http://bank.test, false",
    "http://a.co.uk, http://b.co.uk, false",
    "http://x.a.co.uk, http://y.a.co.uk, true",
    "http://127.0.0.1, http://127.0.0.1, true",
    "http://10.0.0.1, http://127.0.0.1, false",
  })
  void knowsWhichAddressesAreOfOneSite(String one, String other, boolean same) {
    assertThat(HostNames.areSameSite(HttpUrl.get(one), HttpUrl.get(other))).isEqualTo(same);
    assertThat(HostNames.areSameSite(HttpUrl.get(other), HttpUrl.get(one))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"BANK.test., bank.test", "\u212aick.test, \u212aick.test"})
  void comparesNamesByAsciiLettersAlone(String given, String canonical) {
    assertThat(HostNames.canonical(given)).isEqualTo(canonical);
  }
}
