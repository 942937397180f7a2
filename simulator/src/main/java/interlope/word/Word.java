package interlope.word;

/// A word of the catalogue: the same in files, in Java, in JSON and on screen. What is said of it
/// stands on its page.
public interface Word {
  /// Kebab-case, or camel case for a design's key; never changed once published.
  String word();

  /// Where its page stands, and what kind of word it is.
  Shelf shelf();
}
