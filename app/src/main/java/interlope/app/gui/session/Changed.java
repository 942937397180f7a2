package interlope.app.gui.session;

import interlope.design.Design;
import interlope.scenario.Expectation;
import interlope.scenario.Scenario;

/// Scenarios that differ from another one in a part.
final class Changed {
  private Changed() {}

  /// The same question about another design; nothing is expected of it any more.
  static Scenario design(Scenario scenario, Design design) {
    return new Scenario(
        scenario.id(),
        scenario.title(),
        scenario.tags(),
        scenario.story(),
        design,
        scenario.attack(),
        scenario.mishap(),
        design.equals(scenario.design()) ? scenario.expect() : Expectation.NOTHING,
        scenario.lesson(),
        scenario.origin());
  }
}
