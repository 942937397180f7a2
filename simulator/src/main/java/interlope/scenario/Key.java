package interlope.scenario;

import interlope.word.Word;

/// One key of a scenario file outside its design.
///
/// @param word the key as in scenario files
/// @param sentence what stands under it
public record Key(String word, String sentence) implements Word {}
