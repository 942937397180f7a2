package interlope.app.gui.design;

import static interlope.app.text.Texts.text;

import interlope.design.Key;
import interlope.design.Setting;
import interlope.design.vary.DesignOption;
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
    return text("design.key." + key.word());
  }

  /// The chosen words.
  public List<DesignOption> chosen() {
    return options.stream().filter(DesignOption::chosen).toList();
  }

  /// The name of one value for people.
  public static String nameOf(Key<?> key, String word) {
    return text("design.value." + key.word() + "." + word);
  }

  /// The name of a value, or of each on a list.
  public static String nameOf(Setting<?> setting) {
    return setting.words().stream()
        .map(word -> nameOf(setting.key(), word))
        .collect(Collectors.joining(", "));
  }
}
