package interlope.client.browser.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The directives of a policy header (RFC 6797 section 6.1, RFC 7469 section 2.1): names, each with
/// a token or a quoted text, or nothing, between semicolons.
record Directives(List<Directive> all) {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

  /// Possessive throughout: a group that may give back what it took needs the stack for each turn.
  private static final String QUOTED = "\"(?:[\\t !#-\\[\\]-~\\x80-\\xff]++|\\\\[\\t -~])*+\"";

  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "[ \\t]*(?:(%s)[ \\t]*(?:=[ \\t]*(%s|%s))?[ \\t]*)?(;|$)"
              .formatted(TOKEN, TOKEN, QUOTED));

  Directives {
    all = List.copyOf(all);
  }

  /// @param name in lower case
  /// @param value without its quotation marks; null where it has none
  record Directive(String name, @Nullable String value) {}

  /// Empty where `field` does not follow the grammar.
  static Optional<Directives> of(String field) {
    var found = new ArrayList<Directive>();
    var matcher = DIRECTIVE.matcher(field);
    for (int at = 0; at <= field.length(); at = matcher.end()) {
      if (!matcher.region(at, field.length()).lookingAt()) {
        return Optional.empty();
      }
      var name = matcher.group(1);
      if (name != null) {
        found.add(new Directive(name.toLowerCase(Locale.ROOT), unquoted(matcher.group(2))));
      }
      if (matcher.group(3).isEmpty()) {
        break;
      }
    }
    return Optional.of(new Directives(found));
  }

  private static @Nullable String unquoted(@Nullable String value) {
    return value == null || !value.startsWith("\"")
        ? value
        : value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1");
  }

  /// Whether a name that may stand once stands more often.
  boolean repeats(String name) {
    return all.stream().filter(directive -> directive.name().equals(name)).count() > 1;
  }

  boolean has(String name) {
    return all.stream().anyMatch(directive -> directive.name().equals(name));
  }

  /// The value of the first directive of that name; empty where there is none, or it has no value.
  Optional<String> value(String name) {
    return all.stream()
        .filter(directive -> directive.name().equals(name))
        .findFirst()
        .flatMap(directive -> Optional.ofNullable(directive.value()));
  }

  /// The seconds of `max-age`: digits alone; more than fit count as a hundred years.
  Optional<Long> maxAge() {
    return value("max-age")
        .filter(digits -> digits.matches("[0-9]+"))
        .map(digits -> Digits.atMost(digits, MOST_SECONDS));
  }

  private static final long MOST_SECONDS = 100L * 365 * 24 * 3600;
}
