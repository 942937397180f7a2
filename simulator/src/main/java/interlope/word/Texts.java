package interlope.word;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// What the program says that is about no single word. A key such as `library.search` stands in the
/// bundle that its first word names, beside the pages: `words/en/text/library.properties`.
public final class Texts {
  private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

  private Texts() {}

  /// @param arguments for the places `{0}`, `{1}` … of the text, as [MessageFormat] writes them; an
  ///   apostrophe is one
  public static String text(String key, Object... arguments) {
    return filled(found(key), arguments);
  }

  static String filled(String text, Object... arguments) {
    return arguments.length == 0
        ? text
        : new MessageFormat(text.replace("'", "''"), Language.current().locale()).format(arguments);
  }

  private static String found(String key) {
    var bundle = key.substring(0, key.indexOf('.'));
    var found = bundle(Language.current(), bundle).getProperty(key);
    if (found == null) {
      found = bundle(Language.ENGLISH, bundle).getProperty(key);
    }
    if (found == null) {
      throw new IllegalStateException("the program has no text " + key);
    }
    return found;
  }

  private static Properties bundle(Language language, String bundle) {
    return BUNDLES.computeIfAbsent(
        language.tag() + "/text/" + bundle, _ -> read(language, "text/" + bundle));
  }

  private static Properties read(Language language, String file) {
    var texts = new Properties();
    try {
      texts.load(
          new StringReader(WordFiles.read(language.tag() + "/" + file + ".properties").orElse("")));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return texts;
  }
}
