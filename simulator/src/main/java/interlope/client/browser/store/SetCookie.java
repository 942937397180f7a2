package interlope.client.browser.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A `Set-Cookie` field as it is read, before it is known whether it is kept (RFC 6265bis section
/// 5.6).
///
/// @param maxAge seconds, null where it has none; may be below zero
/// @param expires null where it has none, or none that is a date
/// @param domain without its first dot, in lower case; null or empty for the host alone
/// @param path null for the default path
record SetCookie(
    String name,
    String value,
    @Nullable Long maxAge,
    @Nullable Instant expires,
    @Nullable String domain,
    @Nullable String path,
    boolean secure,
    boolean httpOnly,
    SameSite sameSite) {
  private static final int MOST_NAME_AND_VALUE = 4096;
  private static final int MOST_ATTRIBUTE = 1024;
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0a-\\x1f\\x7f]");
  private static final Pattern AGE = Pattern.compile("-?[0-9]+");
  private static final long MOST_AGE = 400L * 24 * 3600;

  /// The attribute `SameSite`; a cookie without it is as good as `Lax`.
  enum SameSite {
    STRICT,
    LAX,
    NONE
  }

  private static final SetCookie EMPTY =
      new SetCookie("", "", null, null, null, null, false, false, SameSite.LAX);

  /// Empty where the field is to be ignored whole.
  static Optional<SetCookie> of(String field) {
    if (CONTROLS.matcher(field).find()) {
      return Optional.empty();
    }
    var parts = field.split(";", -1);
    int equals = parts[0].indexOf('=');
    var name = equals < 0 ? "" : trimmed(parts[0].substring(0, equals));
    var value = trimmed(parts[0].substring(equals + 1));
    if ((name.isEmpty() && value.isEmpty()) || octets(name) + octets(value) > MOST_NAME_AND_VALUE) {
      return Optional.empty();
    }
    var cookie = EMPTY.named(name, value);
    for (int at = 1; at < parts.length; at++) {
      cookie = cookie.with(parts[at]);
    }
    return Optional.of(cookie);
  }

  private SetCookie with(String attribute) {
    int equals = attribute.indexOf('=');
    var name = trimmed(equals < 0 ? attribute : attribute.substring(0, equals));
    var value = equals < 0 ? "" : trimmed(attribute.substring(equals + 1));
    return octets(value) > MOST_ATTRIBUTE ? this : with(name.toLowerCase(Locale.ROOT), value);
  }

  private SetCookie with(String attribute, String given) {
    return switch (attribute) {
      case "expires" ->
          CookieDate.of(given)
              .map(date ->
                  new SetCookie(
                      name, value, maxAge, date, domain, path, secure, httpOnly, sameSite))
              .orElse(this);
      case "max-age" ->
          AGE.matcher(given).matches()
              ? new SetCookie(
                  name, value, seconds(given), expires, domain, path, secure, httpOnly, sameSite)
              : this;
      case "domain" ->
          new SetCookie(
              name, value, maxAge, expires, domainOf(given), path, secure, httpOnly, sameSite);
      case "path" ->
          new SetCookie(
              name,
              value,
              maxAge,
              expires,
              domain,
              given.startsWith("/") ? given : null,
              secure,
              httpOnly,
              sameSite);
      case "secure" ->
          new SetCookie(name, value, maxAge, expires, domain, path, true, httpOnly, sameSite);
      case "httponly" ->
          new SetCookie(name, value, maxAge, expires, domain, path, secure, true, sameSite);
      case "samesite" ->
          new SetCookie(
              name, value, maxAge, expires, domain, path, secure, httpOnly, sameSiteOf(given));
      default -> this;
    };
  }

  private SetCookie named(String newName, String newValue) {
    return new SetCookie(
        newName, newValue, maxAge, expires, domain, path, secure, httpOnly, sameSite);
  }

  private static long seconds(String digits) {
    if (digits.startsWith("-")) {
      return -1;
    }
    return Digits.atMost(digits, MOST_AGE);
  }

  private static String domainOf(String given) {
    return HostNames.lowerCase(given.startsWith(".") ? given.substring(1) : given);
  }

  private static SameSite sameSiteOf(String given) {
    return switch (given.toLowerCase(Locale.ROOT)) {
      case "strict" -> SameSite.STRICT;
      case "none" -> SameSite.NONE;
      default -> SameSite.LAX;
    };
  }

  private static int octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /// Without spaces and tabs at both ends.
  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
