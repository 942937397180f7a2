package interlope.run;

import interlope.attack.Attack;
import interlope.attack.Knowledge;
import interlope.design.Design;
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
            design.client().word(),
            design.visitedBefore() ? " back" : "",
            design.hsts().word(),
            design.secureCookies() ? " secure-cookies" : "");
  }

  @Override
  public String toString() {
    return "%s%s %s, inner %s%s; %s %s, %s%s"
        .formatted(
            client(),
            design.transport().word(),
            design.trustInOrder().stream().map(trust -> trust.word()).toList(),
            design.inner().word(),
            design.replayGuard() ? ", guarded" : "",
            attack.position().word(),
            attack.entry().word(),
            attack.action().word(),
            attack.knows().stream()
                .map(Knowledge::word)
                .collect(Collectors.joining(", ", attack.knows().isEmpty() ? "" : " knows ", "")));
  }
}
