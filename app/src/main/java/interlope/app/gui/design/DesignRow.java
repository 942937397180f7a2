package interlope.app.gui.design;

import interlope.catalogue.DesignKey;
import interlope.scenario.vary.DesignOption;
import interlope.word.Page;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One key of the design as the panel shows it.
///
/// @param options every word of it that is built
/// @param was what the run before had, in words; null where that is the same, and without one
/// @param gaveWay why the key did not keep its value when another was changed; null where it did
public record DesignRow(
    DesignKey key, List<DesignOption> options, @Nullable String was, @Nullable String gaveWay) {
  public DesignRow {
    options = List.copyOf(options);
  }

  /// The key's name for people.
  public String name() {
    return nameOf(key);
  }

  /// A key's name for people.
  public static String nameOf(DesignKey key) {
    return Page.of(key).name();
  }

  /// The chosen words.
  public List<DesignOption> chosen() {
    return options.stream().filter(DesignOption::chosen).toList();
  }

  /// The name of one value for people.
  public static String nameOf(DesignKey key, String word) {
    return pageOf(key, word).name();
  }

  /// What is said of one value.
  public static Page pageOf(DesignKey key, String word) {
    return key.choices().stream()
        .filter(choice -> choice.word().equals(word))
        .findFirst()
        .map(Page::of)
        .orElseThrow();
  }

  /// The name of a value in its JSON form: a word, a switch, or a list of words.
  public static String nameOf(DesignKey key, Object value) {
    return value instanceof Collection<?> several
        ? several.stream()
            .map(word -> nameOf(key, String.valueOf(word)))
            .collect(Collectors.joining(", "))
        : nameOf(key, String.valueOf(value));
  }
}
