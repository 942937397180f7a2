package interlope.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The window's texts. A key such as `library.search` stands in the bundle that its first word
/// names. A test holds every key in the code to a bundle, and every key in a bundle to the code.
public final class Texts {
  private static final String FOLDER = "interlope.app.text.";

  private Texts() {}

  /// @param arguments for the places `{0}`, `{1}` … of the text, as [MessageFormat] writes them
  public static String text(String key, Object... arguments) {
    var found = found(key);
    return arguments.length == 0 ? found : new MessageFormat(found, Locale.UK).format(arguments);
  }

  private static String found(String key) {
    var bundle = key.substring(0, key.indexOf('.'));
    try {
      return ResourceBundle.getBundle(FOLDER + bundle, Locale.getDefault()).getString(key);
    } catch (MissingResourceException lost) {
      throw new IllegalStateException("the window has no text " + key, lost);
    }
  }
}
