package interlope.word;

/// A word of the catalogue: the same in files, in Java, in JSON and on screen.
public interface Word {
  /// Kebab-case, never changed once published.
  String word();

  /// What it means, for people: one sentence.
  String sentence();
}
