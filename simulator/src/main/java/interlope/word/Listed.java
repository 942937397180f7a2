package interlope.word;

/// A line of a registry: an entry or an action under its word.
///
/// @param sentence what it is, for people: help, lists, schema and docs show it
public record Listed<T>(String word, T value, String sentence) implements Word {}
