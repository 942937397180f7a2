package interlope.catalogue;

import interlope.attack.Stance;
import interlope.attack.entry.Entries;
import interlope.design.Key;
import interlope.design.Keys;
import interlope.word.Choice;
import interlope.word.Page;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The tables of `docs/catalogue.md`, made from registries and pages. Each stands between markers,
/// in Markdown.
public final class CatalogueTables {
  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- table: (\\w+) -->\n).*?(<!-- end of table -->)");

  private static final Map<String, Supplier<String>> TABLES =
      Map.of(
          "entries", CatalogueTables::entries,
          "actions", CatalogueTables::actions,
          "design", CatalogueTables::design);

  private CatalogueTables() {}

  /// The page with its tables made anew.
  ///
  /// @throws IllegalArgumentException where it asks for a table that there is not
  public static String renewed(String page) {
    return TABLE
        .matcher(page)
        .replaceAll(found -> {
          var table = TABLES.get(found.group(2));
          if (table == null) {
            throw new IllegalArgumentException("there is no table " + found.group(2));
          }
          return Matcher.quoteReplacement(found.group(1) + table.get() + found.group(3));
        });
  }

  private static String entries() {
    return Vocabulary.entries().stream()
        .map(entry -> row(marked(entry), active(entry), told(entry)))
        .collect(Collectors.joining("", "| entry | active? | what it has |\n|---|---|---|\n", ""));
  }

  private static String active(Choice entry) {
    return entry.built()
        ? told(Entries.named(entry.word()).value().stance())
        : Page.of(entry).active().orElse("");
  }

  private static String told(Stance stance) {
    return switch (stance) {
      case ABSENT -> "–";
      case PASSIVE -> "no";
      case ACTIVE -> "yes";
    };
  }

  private static String actions() {
    return Vocabulary.actions().stream()
        .map(action -> row(marked(action), told(action)))
        .collect(Collectors.joining("", "| action | what it does |\n|---|---|\n", ""));
  }

  private static String design() {
    return Keys.ALL.stream()
        .map(key -> row("`" + key.word() + "`", values(key)))
        .collect(Collectors.joining("", "| key | values |\n|---|---|\n", ""));
  }

  private static String values(Key<?> key) {
    var byDefault = key.byDefault().words();
    return key.choices().stream()
            .map(choice -> value(choice, byDefault.contains(choice.word())))
            .collect(Collectors.joining(", "))
        + Page.of(key).catalogue().map(more -> ". " + more).orElse("");
  }

  private static String value(Choice choice, boolean isDefault) {
    var word = marked(choice);
    return (isDefault ? "**" + word + "**" : word)
        + Page.of(choice).catalogue().map(note -> " (" + note + ")").orElse("");
  }

  private static String marked(Choice choice) {
    return "`" + choice.word() + "`" + (choice.built() ? "" : "°");
  }

  /// What is added to the word, or else its sentence as part of another.
  private static String told(Choice choice) {
    var page = Page.of(choice);
    return page.catalogue().orElseGet(() -> inside(page.sentence()));
  }

  private static String inside(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT)
        + sentence.substring(1).replaceFirst("\\.$", "");
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
