package interlope.catalogue;

import interlope.word.Word;

/// One key of a scenario file outside its design.
///
/// @param word the key as in scenario files
/// @param sentence what stands under it
public record FileKey(String word, String sentence) implements Word {}
