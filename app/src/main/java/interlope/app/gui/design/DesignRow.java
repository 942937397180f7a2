package interlope.app.gui.design;

import interlope.design.Key;
import interlope.design.Key.Setting;
import interlope.design.vary.DesignOption;
import interlope.word.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One key of the design as the panel shows it.
///
/// @param options every word of it that is built
/// @param was what the run before had, in words; null where that is the same, and without one
/// @param gaveWay why the key did not keep its value when another was changed; null where it did
public record DesignRow(
    Key<?> key, List<DesignOption> options, @Nullable String was, @Nullable String gaveWay) {
  public DesignRow {
    options = List.copyOf(options);
  }

  /// The key's name for people.
  public String name() {
    return nameOf(key);
  }

  /// A key's name for people.
  public static String nameOf(Key<?> key) {
    return Page.of(key).name();
  }

  /// The chosen words.
  public List<DesignOption> chosen() {
    return options.stream().filter(DesignOption::chosen).toList();
  }

  /// The name of one value for people.
  public static String nameOf(Key<?> key, String word) {
    return pageOf(key, word).name();
  }

  /// What is said of one value.
  public static Page pageOf(Key<?> key, String word) {
    return key.choices().stream()
        .filter(choice -> choice.word().equals(word))
        .findFirst()
        .map(Page::of)
        .orElseThrow();
  }

  /// The name of a value, or of each on a list.
  public static String nameOf(Setting<?> setting) {
    return setting.words().stream()
        .map(word -> nameOf(setting.key(), word))
        .collect(Collectors.joining(", "));
  }
}
