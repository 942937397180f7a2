package interlope.scenario.parse;

import interlope.design.Design;

/// A design and what people call it.
///
/// @param title one line for people; the file's name without its ending where the file has no title
public record NamedDesign(String title, Design design) {}
