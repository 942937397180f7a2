package interlope.scenario;

/// A design that says one word, and what is needed for it to be possible.
final class OneWord {
  private OneWord() {}

  static String design(String key, String word) {
    return "{" + key + ": " + word + (needsABrowser(key, word) ? ", client: browser}" : "}");
  }

  private static boolean needsABrowser(String key, String word) {
    return key.equals("trust") && word.equals("hpkp");
  }
}
