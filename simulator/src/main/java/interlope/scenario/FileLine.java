package interlope.scenario;

/// Where a scenario was read.
///
/// @param file as shown to people and in reports: relative where it can be, `/` between folders
/// @param line of the scenario's first key, from 1
public record FileLine(String file, int line) {}
