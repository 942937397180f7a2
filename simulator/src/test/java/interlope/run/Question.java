package interlope.run;

import interlope.attack.Attack;
import interlope.attack.Knowledge;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.scenario.Expectation;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;

/// A design and an attack on it, named by all that tells it from another.
record Question(Design design, Attack attack) {
  /// @param id tells the scenario from its neighbours, and draws its secrets
  Scenario asScenario(String id, Expectation expected) {
    return new Scenario(
        id, id, List.of(), "", design, attack, null, expected, "", new FileLine("tests", 1));
  }

  private String client() {
    return "%s%s hsts-%s%s "
        .formatted(
            design.get(Keys.CLIENT).word(),
            design.get(Keys.VISITED_BEFORE) ? " back" : "",
            design.get(Keys.HSTS).word(),
            design.get(Keys.SECURE_COOKIES) ? " secure-cookies" : "");
  }

  @Override
  public String toString() {
    return "%s%s %s, inner %s%s; %s %s, %s%s"
        .formatted(
            client(),
            design.get(Keys.TRANSPORT).word(),
            design.get(Keys.TRUST).stream().map(trust -> trust.word()).toList(),
            design.get(Keys.INNER).word(),
            design.get(Keys.REPLAY_GUARD) ? ", guarded" : "",
            attack.position().word(),
            attack.entry().word(),
            attack.action().word(),
            attack.knows().stream()
                .map(Knowledge::word)
                .collect(Collectors.joining(", ", attack.knows().isEmpty() ? "" : " knows ", "")));
  }
}
