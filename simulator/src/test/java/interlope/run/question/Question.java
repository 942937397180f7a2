package interlope.run.question;

import interlope.attack.Attack;
import interlope.attack.Knowledge;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.scenario.Expectation;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A design and an attack on it, named by all that tells it from another.
public record Question(Design design, Attack attack) {
  /// @param id tells the scenario from its neighbours, and draws its secrets
  public Scenario asScenario(String id, Expectation expected) {
    return new Scenario(
        id, id, List.of(), "", design, attack, null, expected, "", new FileLine("tests", 1));
  }

  /// What tells a question from another: a word for each key of the design and each part of the
  /// attack.
  public List<String> words() {
    return Stream.concat(
            words(design).stream(),
            Stream.of(
                "position " + attack.position().word(),
                "entry " + attack.entry().word(),
                "action " + attack.action().word(),
                "knows " + attack.knows()))
        .toList();
  }

  public static List<String> words(Design design) {
    return List.of(
        "client " + design.get(Keys.CLIENT).word(),
        "visited before " + design.get(Keys.VISITED_BEFORE),
        "hsts " + design.get(Keys.HSTS).word(),
        "secure cookies " + design.get(Keys.SECURE_COOKIES),
        "transport " + design.get(Keys.TRANSPORT).word(),
        "trust " + design.get(Keys.TRUST),
        "inner " + design.get(Keys.INNER).word(),
        "replay guard " + design.get(Keys.REPLAY_GUARD));
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
