package interlope.app.gui.design;

import static interlope.app.text.Texts.text;

import interlope.catalogue.DesignKey;
import interlope.scenario.vary.DesignOption;
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
    return text("design.key." + key.word());
  }

  /// The chosen words.
  public List<DesignOption> chosen() {
    return options.stream().filter(DesignOption::chosen).toList();
  }

  /// The name of one value for people.
  public static String nameOf(DesignKey key, String word) {
    return text("design.value." + key.word() + "." + word);
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
