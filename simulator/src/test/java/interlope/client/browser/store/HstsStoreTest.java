package interlope.client.browser.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 6797: its own examples, and what its grammar leaves open.
class HstsStoreTest {
  private final Clock clock = new Clock();
  private final HstsStore store = new HstsStore(Set.of(), clock);

  /// Section 6.2, and quoted values and empty directives of section 6.1.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "max-age=31536000",
        "max-age=15768000 ; includeSubDomains",
        "max-age=\"31536000\"",
        "Max-Age=1",
        "includeSubDomains; max-age=1",
        ";; max-age = 1 ;",
        "max-age=1; preload; unknown=\"a;b\"",
        "max-age=99999999999999999999",
      })
  void notesWhatFollowsTheGrammar(String field) {
    store.note("example.com", List.of(field));

    assertThat(store.insistsOnHttps("example.com")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "includeSubDomains",
        "max-age",
        "max-age=",
        "max-age=abc",
        "max-age=-1",
        "max-age=1.5",
        "max-age=1; max-age=2",
        "max-age=1; includeSubDomains; includeSubDomains",
        "max-age=1; includeSubDomains=yes",
        "max-age=1 includeSubDomains",
        "max-age=1, max-age=2",
        "max-age=\"1",
        "max-age=1; =x",
      })
  void ignoresWhatDoesNot(String field) {
    store.note("example.com", List.of(field));

    assertThat(store.insistsOnHttps("example.com")).isFalse();
  }

  @Test
  void coversSubdomainsWhereTheHostSaysSo() {
    store.note("example.com", List.of("max-age=10; includeSubDomains"));
    store.note("alone.org", List.of("max-age=10"));

    assertThat(
            List.of("example.com", "a.example.com", "a.b.example.com", "EXAMPLE.com.", "alone.org"))
        .allMatch(store::insistsOnHttps);
    assertThat(List.of("com", "notexample.com", "www.alone.org", "org"))
        .noneMatch(store::insistsOnHttps);
  }

  @Test
  void forgetsWhatHasRunOutAndWhatIsTakenBack() {
    store.note("a.test", List.of("max-age=60"));
    store.note("b.test", List.of("max-age=60"));
    store.note("b.test", List.of("max-age=0"));

    assertThat(store.insistsOnHttps("b.test")).isFalse();
    clock.advance(Duration.ofSeconds(59));
    assertThat(store.insistsOnHttps("a.test")).isTrue();
    clock.advance(Duration.ofSeconds(1));
    assertThat(store.insistsOnHttps("a.test")).isFalse();
  }

  /// Section 6.1.1: digits, so that zeros in front count for nothing.
  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "00000000000", "\"000000000000000000000000\""})
  void takesZeroHoweverItIsWrittenForTakingBack(String zero) {
    store.note("a.test", List.of("max-age=00000000000000000000060"));
    assertThat(store.insistsOnHttps("a.test")).isTrue();
    store.note("a.test", List.of("max-age=" + zero));

    assertThat(store.insistsOnHttps("a.test")).isFalse();
  }

  /// Section 8.3.
  @ParameterizedTest
  @CsvSource({
    "http://a.test/x?y, https://a.test/x?y",
    "http://a.test:80/, https://a.test/",
    "http://a.test:8080/, https://a.test:8080/",
    "http://a.test:443/, https://a.test/",
    "https://a.test:8443/, https://a.test:8443/",
    "http://b.test/, http://b.test/",
    "http://b.test:8080/, http://b.test:8080/",
  })
  void makesHttpsOfAnAddressAndKeepsAPortThatIsNot80(String plain, String upgraded) {
    store.note("a.test", List.of("max-age=60"));

    assertThat(store.upgraded(HttpUrl.get(plain))).isEqualTo(HttpUrl.get(upgraded));
  }

  /// Quoted text is as long as a server likes, and was once read by recursion.
  @ParameterizedTest
  @ValueSource(strings = {"a", "\\\\", "a\\\"", " ", "\u00e9"})
  void takesLongValues(String piece) {
    var field = "max-age=60; x=\"" + piece.repeat(100_000) + "\"";
    store.note("a.test", List.of(field));
    store.note("b.test", List.of(field + " y"));
    store.note("c.test", List.of(field.substring(0, field.length() - 1)));

    assertThat(store.insistsOnHttps("a.test")).isTrue();
    assertThat(store.insistsOnHttps("b.test")).isFalse();
    assertThat(store.insistsOnHttps("c.test")).isFalse();
  }

  @Test
  void renewsAndReplacesWhatItKnew() {
    store.note("a.test", List.of("max-age=60; includeSubDomains"));
    clock.advance(Duration.ofSeconds(50));
    store.note("a.test", List.of("max-age=60"));
    clock.advance(Duration.ofSeconds(50));

    assertThat(store.insistsOnHttps("a.test")).isTrue();
    assertThat(store.insistsOnHttps("www.a.test")).isFalse();
  }

  /// Section 8.1.
  @Test
  void countsTheFirstOfSeveralFields() {
    store.note("a.test", List.of("max-age=0", "max-age=60"));
    store.note("b.test", List.of("nonsense", "max-age=60"));

    assertThat(List.of("a.test", "b.test")).noneMatch(store::insistsOnHttps);
  }

  /// Section 8.1.1.
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "2001:db8::1"})
  void notesNoAddress(String address) {
    store.note(address, List.of("max-age=60"));

    assertThat(store.insistsOnHttps(address)).isFalse();
  }

  @Test
  void knowsItsListFromTheFirstDayWithAllSubdomains() {
    var shipped = new HstsStore(Set.of("bank.test"), clock);

    assertThat(shipped.insistsOnHttps("bank.test")).isTrue();
    assertThat(shipped.insistsOnHttps("www.bank.test")).isTrue();
    assertThat(shipped.insistsOnHttps("otherbank.test")).isFalse();
  }

  @Test
  void takesAnyTextWithoutFailingAndNotesOnlyWithAnAge() {
    var random = new Random(20_261_123);
    var pieces =
        List.of("max-age", "=", ";", " ", "\"", "includeSubDomains", "1", "0", ",", "\\", "é", "x");
    for (int round = 0; round < 20_000; round++) {
      var field = new StringBuilder();
      for (int piece = random.nextInt(12); piece > 0; piece--) {
        var next = pieces.get(random.nextInt(pieces.size()));
        field.append(random.nextInt(500) == 0 ? next.repeat(random.nextInt(5_000)) : next);
      }
      var fresh = new HstsStore(Set.of(), clock);
      assertThatCode(() -> fresh.note("a.test", List.of(field.toString())))
          .doesNotThrowAnyException();
      if (fresh.insistsOnHttps("a.test")) {
        assertThat(field.toString()).matches("(?s).*max-age[ ]*=[ ]*\"?[ ]*[0-9\\\\]*1.*");
      }
      if (fresh.insistsOnHttps("www.a.test")) {
        assertThat(field.toString()).contains("includeSubDomains");
        assertThat(fresh.insistsOnHttps("a.test")).isTrue();
      }
    }
  }
}
