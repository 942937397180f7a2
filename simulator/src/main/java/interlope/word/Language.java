package interlope.word;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A language in which the program speaks: a folder of texts on the class path. It has a page
/// `language.md` with its name and its locale.
///
/// @param tag the folder's name, such as `en`
public record Language(String tag) {
  /// The language that says everything. What another one does not say is said in this one.
  public static final Language ENGLISH = new Language("en");

  /// The system property that names the language to speak.
  public static final String PROPERTY = "interlope.language";

  private static final String PAGE = "language";
  private static final Map<Language, Boolean> THERE = new ConcurrentHashMap<>();

  /// The first that there is of what the property names, the machine's language, and English.
  public static Language current() {
    var wanted = new Language(System.getProperty(PROPERTY, ""));
    if (wanted.isThere()) {
      return wanted;
    }
    var machines = new Language(Locale.getDefault().getLanguage());
    return machines.isThere() ? machines : ENGLISH;
  }

  /// How it writes numbers.
  public Locale locale() {
    return PageText.of(tag, PAGE).field("locale").map(Locale::forLanguageTag).orElse(Locale.UK);
  }

  private boolean isThere() {
    return !tag.isEmpty()
        && THERE.computeIfAbsent(this, one -> !PageText.of(one.tag, PAGE).isEmpty());
  }
}
