package interlope.app.text;

import interlope.word.Page;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What people call things, and the catalogue's own words for them, any of which will do.
///
/// @param words the catalogue's, by what people say, in small letters
public record OtherWords(Map<String, Set<String>> words) {
  public static final OtherWords NONE = new OtherWords(Map.of());

  /// Fewer letters than these may begin too many words.
  private static final int FEWEST_LETTERS = 3;

  /// Reads every page, so it is nothing for a window's thread.
  public static OtherWords ofPages() {
    var words = new TreeMap<String, Set<String>>();
    for (var word : Words.all()) {
      for (var said : Page.of(word).also()) {
        words.computeIfAbsent(said, _ -> new LinkedHashSet<>()).add(word.word());
      }
    }
    return new OtherWords(words);
  }

  /// The catalogue's words for all of `said`.
  public Optional<List<String>> of(String said) {
    return Optional.ofNullable(words.get(said)).map(List::copyOf);
  }

  /// The catalogue's words for `said`, whole or, while it is typed, its beginning.
  public Optional<List<String>> begunBy(String said) {
    var known = of(said);
    return known.isPresent() || said.length() < FEWEST_LETTERS
        ? known
        : words.keySet().stream()
            .filter(phrase -> phrase.startsWith(said))
            .min(Comparator.comparingInt(String::length))
            .flatMap(this::of);
  }
}
