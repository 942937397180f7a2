package interlope.app.gui.library.shelf;

import static interlope.word.Texts.text;

import interlope.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// The themes of the library that ships inside: its folders, in an order to learn by.
public final class Themes {
  public static final List<String> ORDER =
      List.of(
          "plain-http",
          "stripping",
          "recorded-traffic",
          "leaked-key",
          "rogue-ca",
          "certificates",
          "broken-tls",
          "inner-layer",
          "replay-and-hijack",
          "cookies",
          "page-script",
          "hpkp",
          "off-path",
          "controls");

  private static final Comparator<String> BY_ORDER =
      Comparator.<String>comparingInt(
              word -> ORDER.contains(word) ? ORDER.indexOf(word) : ORDER.size())
          .thenComparing(Comparator.naturalOrder());

  private Themes() {}

  public static List<ScenarioShelf> of(List<Item.Playable> items) {
    var byFolder = new TreeMap<String, List<Item>>(BY_ORDER);
    items.forEach(item ->
        byFolder.computeIfAbsent(folder(item.scenario()), _ -> new ArrayList<>()).add(item));
    return byFolder.entrySet().stream()
        .map(theme ->
            new ScenarioShelf(theme.getKey(), title(theme.getKey()), theme.getValue(), List.of()))
        .toList();
  }

  /// A folder's name for people: "leaked-key" is "Leaked key".
  public static String title(String folder) {
    if (ORDER.contains(folder)) {
      return text("library.theme." + folder);
    }
    var words = folder.replace('-', ' ').replace('_', ' ').strip();
    return words.isEmpty()
        ? folder
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String folder(Scenario scenario) {
    var parts = scenario.origin().file().split("/", -1);
    return parts.length < 2 ? "" : parts[parts.length - 2];
  }
}
