package interlope.client.browser.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dates of cookies, which servers write in every way there is (RFC 6265 section 5.1.1).
final class CookieDate {
  private static final Pattern DELIMITERS =
      Pattern.compile("[\\t\\x20-\\x2f\\x3b-\\x40\\x5b-\\x60\\x7b-\\x7e]+");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[^0-9].*)?");
  private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(?:[^0-9].*)?");
  private static final Pattern YEAR = Pattern.compile("([0-9]{2,4})(?:[^0-9].*)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int FIRST_YEAR = 1601;

  private @Nullable Matcher time;
  private @Nullable Integer day;
  private @Nullable Integer month;
  private @Nullable Integer year;

  private CookieDate() {}

  /// Empty where the algorithm finds no date.
  static Optional<Instant> of(String text) {
    var date = new CookieDate();
    for (var token : DELIMITERS.split(text, -1)) {
      date.take(token);
    }
    return date.instant();
  }

  private void take(String token) {
    var asTime = TIME.matcher(token);
    var asDay = DAY.matcher(token);
    var asYear = YEAR.matcher(token);
    if (time == null && asTime.matches()) {
      time = asTime;
    } else if (day == null && asDay.matches()) {
      day = Integer.valueOf(asDay.group(1));
    } else if (month == null && monthOf(token) > 0) {
      month = monthOf(token);
    } else if (year == null && asYear.matches()) {
      year = fullYear(Integer.parseInt(asYear.group(1)));
    }
  }

  private static int monthOf(String token) {
    return token.length() < 3
        ? 0
        : MONTHS.indexOf(token.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int fullYear(int given) {
    return given >= 70 && given <= 99 ? given + 1900 : given <= 69 ? given + 2000 : given;
  }

  private Optional<Instant> instant() {
    if (time == null || day == null || month == null || year == null || year < FIRST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(
                  year,
                  month,
                  day,
                  Integer.parseInt(time.group(1)),
                  Integer.parseInt(time.group(2)),
                  Integer.parseInt(time.group(3)))
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
