package interlope.app.gui.library.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What people call things, and the library's own words for them. The file `synonyms.txt` holds
/// them: `sslstrip, ssl stripping = strip`.
///
/// @param words the library's, any of which will do, by what people say
public record Synonyms(Map<String, List<String>> words) {
  /// Fewer letters than these may begin too many words.
  private static final int FEWEST_LETTERS = 3;

  public static Synonyms shipped() {
    try (var file = Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt"))) {
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Synonyms parse(String text) {
    var words = new LinkedHashMap<String, List<String>>();
    for (var line : text.lines().filter(one -> !one.isBlank() && !one.startsWith("#")).toList()) {
      var sides = line.split("=", 2);
      for (var said : list(sides[0])) {
        words.put(said.toLowerCase(Locale.ROOT), list(sides[1]));
      }
    }
    return new Synonyms(words);
  }

  /// The library's words for all of `said`.
  Optional<List<String>> of(String said) {
    return Optional.ofNullable(words.get(said));
  }

  /// The library's words for `said`, whole or, while it is typed, its beginning.
  Optional<List<String>> begunBy(String said) {
    var known = of(said);
    return known.isPresent() || said.length() < FEWEST_LETTERS
        ? known
        : words.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(said))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  private static List<String> list(String side) {
    return Arrays.stream(side.split(",", -1)).map(String::strip).toList();
  }
}
