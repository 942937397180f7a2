package interlope.client.browser.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 6265 section 5.1.1.
class CookieDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wed, 09 Jun 2021 10:18:14 GMT|2021-06-09T10:18:14Z",
        "Wednesday, 09-Jun-21 10:18:14 GMT|2021-06-09T10:18:14Z",
        "Wed Jun  9 10:18:14 2021|2021-06-09T10:18:14Z",
        "10:18:14 9 jun 2021|2021-06-09T10:18:14Z",
        "9 JUNE 21 10:18:14|2021-06-09T10:18:14Z",
        "Mon, 10-Dec-2007 17:02:24 GMT|2007-12-10T17:02:24Z",
        "Wed, 09 Dec 2009 16:27:23 GMT|2009-12-09T16:27:23Z",
        "Thursday, 01-Jan-1970 00:00:00 GMT|1970-01-01T00:00:00Z",
        "1 Jan 70 00:00:00|1970-01-01T00:00:00Z",
        "1 Jan 69 00:00:00|2069-01-01T00:00:00Z",
        "5 Feb 1601 1:2:3|1601-02-05T01:02:03Z",
        "1:2:3abc 5xy feb 2020zz|2020-02-05T01:02:03Z",
      })
  void readsWhatServersWrite(String text, Instant date) {
    assertThat(CookieDate.of(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "Wed, 09 Jun 2021",
        "10:18:14 Jun 2021",
        "09 2021 10:18:14",
        "09 Jun 10:18:14",
        "09 Jun 1600 10:18:14",
        "31 Feb 2021 10:18:14",
        "32 Jan 2021 10:18:14",
        "09 Jun 2021 24:00:00",
        "09 Jun 2021 10:60:00",
        "09 Jun 2021 10:18",
      })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(CookieDate.of(text)).isEmpty();
  }

  @Test
  void takesAnyText() {
    var random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      var text = new StringBuilder();
      for (int at = random.nextInt(30); at > 0; at--) {
        text.append("0123456789:- jJaAnNfeb,".charAt(random.nextInt(23)));
      }
      CookieDate.of(text.toString())
          .ifPresent(date -> assertThat(date).isAfter(Instant.parse("1600-12-31T23:59:59Z")));
    }
  }
}
