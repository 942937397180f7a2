package interlope.scenario.text;

import interlope.scenario.Scenario;

/// A scenario's question as the text of a scenario file, which [interlope.scenario.ScenarioReader]
/// reads back.
public final class ScenarioText {
  private static final String HEAD =
      """
      # A scenario: what a team builds, and what is tried against it.
      # A key that is not here stands at its default. `interlope explain WORD` says what a word means.
      """;

  private ScenarioText() {}

  /// Id, title, design, and attack or mishap, with a newline at the end. Story, tags, expectation
  /// and lesson were written for the question as it was, and are left out.
  public static String of(Scenario scenario) {
    var mishap = scenario.mishap();
    return HEAD
        + YamlText.line("id", scenario.id())
        + (scenario.title().equals(scenario.id()) ? "" : YamlText.line("title", scenario.title()))
        + YamlText.design(scenario.design())
        + (mishap == null ? YamlText.attack(scenario.attack()) : YamlText.word("mishap", mishap));
  }
}
