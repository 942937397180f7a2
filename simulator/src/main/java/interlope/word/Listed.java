package interlope.word;

/// A line of a registry: a word, and what the lab does for it.
public record Listed<T>(String word, Shelf shelf, T value) implements Word {}
