package interlope.word;

/// A part of what explains a word.
///
/// @param label such as `Means` or `Stopped by`
public record Paragraph(String label, String text) {}
