package interlope.scenario.file;

/// A design that says one word, and what is needed for it to be possible.
public final class OneWord {
  private OneWord() {}

  public static String design(String key, String word) {
    return "{" + key + ": " + word + (needsABrowser(key, word) ? ", client: browser}" : "}");
  }

  private static boolean needsABrowser(String key, String word) {
    return key.equals("trust") && word.equals("hpkp");
  }
}
