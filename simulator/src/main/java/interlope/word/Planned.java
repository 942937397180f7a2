package interlope.word;

/// A word that the catalogue names and nothing stands behind yet: a line without a class.
public record Planned(String word, Shelf shelf) implements Word {}
