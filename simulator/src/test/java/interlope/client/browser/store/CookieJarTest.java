package interlope.client.browser.store;

import static interlope.client.browser.store.CookieJar.Stored.FOR_ANOTHER_SITE;
import static interlope.client.browser.store.CookieJar.Stored.KEPT;
import static interlope.client.browser.store.CookieJar.Stored.MALFORMED;
import static interlope.client.browser.store.CookieJar.Stored.OVER_A_SECURE_ONE;
import static interlope.client.browser.store.CookieJar.Stored.REMOVED;
import static interlope.client.browser.store.CookieJar.Stored.SECURE_OVER_HTTP;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.client.browser.store.CookieJar.Place;
import interlope.client.browser.store.CookieJar.Stored;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RFC 6265 section 3.1's examples, RFC 6265bis, and the kinds of case that browsers test each
/// other with.
class CookieJarTest {
  private static final Place SECURE = new Place(true, "www.example.com", "/docs/page");
  private static final Place PLAIN = new Place(false, "www.example.com", "/docs/page");

  private final Clock clock = new Clock();
  private final CookieJar jar = new CookieJar(clock);

  /// What is sent back to the same place.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SID=31d4d96e407aad42|SID=31d4d96e407aad42",
        "foo=bar|foo=bar",
        "foo=bar; Max-Age=1000|foo=bar",
        "foo=bar; Max-Age=00000000000001|foo=bar",
        "foo=bar; Max-Age=99999999999999999999999|foo=bar",
        "foo=bar=baz|foo=bar=baz",
        "foo=|foo=",
        "foo|foo",
        "=bar|bar",
        " foo = bar |foo=bar",
        "foo=\"bar\"|foo=\"bar\"",
        "foo=\"bar; baz\"|foo=\"bar",
        "foo=bar;;;;|foo=bar",
        "foo=bar; unknown=x; httponly|foo=bar",
        "foo=bar; Expires=nonsense|foo=bar",
        "foo=bar; Expires=Wed, 09 Jun 2027 10:18:14 GMT|foo=bar",
        "foo=bar; Max-Age=abc|foo=bar",
        "foo=bar; Max-Age=100; Expires=Wed, 09 Jun 2001 10:18:14 GMT|foo=bar",
        "foo=bar; Path=docs|foo=bar",
        "foo=bar; Path=/docs|foo=bar",
        "foo=bar; Path=/docs/|foo=bar",
        "foo=bar; path=/other; path=/|foo=bar",
        "foo=bar; Domain=example.com|foo=bar",
        "foo=bar; Domain=.EXAMPLE.com|foo=bar",
        "foo=bar; Domain=|foo=bar",
        "foo=bar; SECURE|foo=bar",
        "foo=bar; SameSite=Strict|foo=bar",
        "__Host-foo=bar; Secure; Path=/|__Host-foo=bar",
        "__Secure-foo=bar; Secure|__Secure-foo=bar",
      })
  void sendsBackWhatItKept(String field, String sent) {
    assertThat(jar.store(SECURE, field, false)).isEqualTo(KEPT);
    assertThat(jar.header(SECURE, false, false)).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|MALFORMED",
        "=|MALFORMED",
        "; Secure|MALFORMED",
        "foo=b\u0001r|MALFORMED",
        "foo=bar; Domain=other.com|OF_ANOTHER_DOMAIN",
        "foo=bar; Domain=com|OF_ANOTHER_DOMAIN",
        "foo=bar; Domain=a.www.example.com|OF_ANOTHER_DOMAIN",
        "foo=bar; Domain=ample.com|OF_ANOTHER_DOMAIN",
        "foo=bar; SameSite=None|CROSS_SITE_WITHOUT_SECURE",
        "__Secure-foo=bar|WRONG_PREFIX",
        "__host-foo=bar; Secure|WRONG_PREFIX",
        "__Host-foo=bar; Secure; Path=/; Domain=www.example.com|WRONG_PREFIX",
        "=__Secure-foo=bar; Secure|WRONG_PREFIX",
        "foo=bar; Domain=\u212aample.com|MALFORMED",
        "foo=bar; Domain=ex\u00e4mple.com|MALFORMED",
        "foo=bar; Max-Age=00000000000|REMOVED",
        "foo=bar; Max-Age=0|REMOVED",
        "foo=bar; Max-Age=-1|REMOVED",
        "foo=bar; Expires=Wed, 09 Jun 2021 10:18:14 GMT|REMOVED",
      })
  void keepsNothingElse(String field, Stored stored) {
    assertThat(jar.store(SECURE, field, false)).isEqualTo(stored);
    assertThat(jar.header(SECURE, false, false)).isEmpty();
  }

  @Test
  void sendsASecureCookieOverHttpsAlone() {
    jar.store(SECURE, "a=1; Secure", false);
    jar.store(SECURE, "b=2", false);

    assertThat(jar.header(PLAIN, false, true)).isEqualTo("b=2");
    assertThat(jar.header(SECURE, false, true)).isEqualTo("a=1; b=2");
  }

  @Test
  void takesNoSecureCookieOverHttpAndLetsHttpReplaceNone() {
    assertThat(jar.store(PLAIN, "a=1; Secure", false)).isEqualTo(SECURE_OVER_HTTP);
    assertThat(jar.store(SECURE, "s=1; Secure; Path=/docs", false)).isEqualTo(KEPT);
    assertThat(jar.store(PLAIN, "s=evil; Path=/docs", false)).isEqualTo(OVER_A_SECURE_ONE);
    assertThat(jar.store(PLAIN, "s=evil; Path=/docs/page", false)).isEqualTo(OVER_A_SECURE_ONE);
    assertThat(jar.store(PLAIN, "s=evil; Path=/docs; Domain=example.com", false))
        .isEqualTo(OVER_A_SECURE_ONE);
    assertThat(jar.store(PLAIN, "s=fine; Path=/", false)).isEqualTo(KEPT);
    assertThat(jar.header(SECURE, false, true)).isEqualTo("s=1; s=fine");
  }

  /// Lax cookies go along where a tab's own address changes; strict ones never; others always.
  @Test
  void sendsAcrossSitesByTheAttributeSameSite() {
    jar.store(SECURE, "default=1", false);
    jar.store(SECURE, "lax=1; SameSite=Lax", false);
    jar.store(SECURE, "strict=1; SameSite=Strict", false);
    jar.store(SECURE, "none=1; SameSite=None; Secure", false);

    assertThat(jar.header(SECURE, true, true)).isEqualTo("default=1; lax=1; none=1");
    assertThat(jar.header(SECURE, true, false)).isEqualTo("none=1");
    assertThat(jar.header(SECURE, false, false)).isEqualTo("default=1; lax=1; strict=1; none=1");
  }

  @Test
  void keepsToHostsAndPaths() {
    jar.store(SECURE, "host=1; Path=/", false);
    jar.store(SECURE, "domain=1; Path=/; Domain=example.com", false);
    jar.store(SECURE, "deep=1; Path=/docs", false);
    jar.store(SECURE, "here=1", false);

    assertThat(jar.header(SECURE, false, true)).isEqualTo("deep=1; here=1; host=1; domain=1");
    assertThat(jar.header(new Place(true, "www.example.com", "/docsX"), false, true))
        .isEqualTo("host=1; domain=1");
    assertThat(jar.header(new Place(true, "example.com", "/docs"), false, true))
        .isEqualTo("domain=1");
    assertThat(jar.header(new Place(true, "ftp.example.com", "/"), false, true))
        .isEqualTo("domain=1");
    assertThat(jar.header(new Place(true, "badexample.com", "/"), false, true)).isEmpty();
  }

  /// RFC 6265 section 3.1: the server takes a cookie back by one that has run out.
  @Test
  void replacesRenewsAndRemoves() {
    jar.store(SECURE, "lang=en; Path=/; Max-Age=60", false);
    jar.store(SECURE, "sid=1; Path=/", false);
    jar.store(SECURE, "lang=de; Path=/; Max-Age=60", false);
    assertThat(jar.header(SECURE, false, true)).isEqualTo("lang=de; sid=1");

    assertThat(jar.store(SECURE, "sid=; Path=/; Expires=Sun, 06 Nov 1994 08:49:37 GMT", false))
        .isEqualTo(REMOVED);
    clock.advance(Duration.ofSeconds(59));
    assertThat(jar.header(SECURE, false, true)).isEqualTo("lang=de");
    clock.advance(Duration.ofSeconds(1));
    assertThat(jar.header(SECURE, false, true)).isEmpty();
  }

  /// Section 5.7: what has run out protects nothing any more.
  @Test
  void forgetsWhatHasRunOutBeforeItDecidesOnAnother() {
    jar.store(SECURE, "sid=1; Path=/; Secure; Max-Age=60", false);
    assertThat(jar.store(PLAIN, "sid=2; Path=/", false)).isEqualTo(OVER_A_SECURE_ONE);
    clock.advance(Duration.ofSeconds(60));

    assertThat(jar.store(PLAIN, "sid=2; Path=/", false)).isEqualTo(KEPT);
    assertThat(jar.header(PLAIN, false, true)).isEqualTo("sid=2");
  }

  /// Section 5.7: a page of another site sets no cookie that it could not have sent.
  @Test
  void takesFromARequestOfAnotherSiteOnlyWhatGoesAcrossSites() {
    assertThat(jar.store(SECURE, "default=1", true)).isEqualTo(FOR_ANOTHER_SITE);
    assertThat(jar.store(SECURE, "lax=1; SameSite=Lax", true)).isEqualTo(FOR_ANOTHER_SITE);
    assertThat(jar.store(SECURE, "strict=1; SameSite=Strict", true)).isEqualTo(FOR_ANOTHER_SITE);
    assertThat(jar.store(SECURE, "none=1; SameSite=None; Secure", true)).isEqualTo(KEPT);

    assertThat(jar.header(SECURE, false, true)).isEqualTo("none=1");
  }

  /// The attribute is for scripts, and goes out like any other cookie.
  @Test
  void sendsAHttpOnlyCookie() {
    assertThat(jar.store(SECURE, "sid=1; HttpOnly", false)).isEqualTo(KEPT);
    assertThat(jar.header(SECURE, false, true)).isEqualTo("sid=1");
  }

  @Test
  void keepsNoCookieOfOverFourThousandOctets() {
    assertThat(jar.store(SECURE, "a=" + "x".repeat(4095), false)).isEqualTo(KEPT);
    assertThat(jar.store(SECURE, "b=" + "x".repeat(4096), false)).isEqualTo(MALFORMED);
    assertThat(jar.store(SECURE, "c=1; Path=/" + "x".repeat(1024), false)).isEqualTo(KEPT);
    assertThat(jar.header(SECURE, false, true)).endsWith("; c=1");
  }

  @Test
  void neverSendsWhatItMayNotWhateverItWasTold() {
    var random = new Random(6_265);
    var parts =
        List.of(
            "a=1",
            "b=2",
            ";",
            "; Secure",
            "; Path=/",
            "; Path=/docs",
            "; Domain=example.com",
            "; SameSite=None",
            "; SameSite=Strict",
            "; Max-Age=5",
            "=",
            "\t",
            "é",
            "; Domain=");
    for (int round = 0; round < 3_000; round++) {
      var fresh = new CookieJar(clock);
      for (int set = 0; set < 4; set++) {
        var field = new StringBuilder();
        for (int part = random.nextInt(6); part >= 0; part--) {
          field.append(parts.get(random.nextInt(parts.size())));
        }
        var stored =
            fresh.store(
                random.nextBoolean() ? SECURE : PLAIN, field.toString(), random.nextBoolean());
        assertThat(stored).isNotNull();
      }
      var overHttps = List.of(fresh.header(SECURE, false, true).split("; ", -1));
      assertThat(fresh.header(SECURE, false, true)).isEqualTo(String.join("; ", overHttps));
      assertThat(overHttps).containsAll(split(fresh.header(PLAIN, false, true)));
      assertThat(overHttps).containsAll(split(fresh.header(SECURE, true, true)));
      assertThat(split(fresh.header(SECURE, true, true)))
          .containsAll(split(fresh.header(SECURE, true, false)));
      assertThat(fresh.header(new Place(true, "else.test", "/docs/page"), false, true)).isEmpty();
    }
  }

  private static List<String> split(String header) {
    return header.isEmpty() ? List.of() : List.of(header.split("; ", -1));
  }
}
