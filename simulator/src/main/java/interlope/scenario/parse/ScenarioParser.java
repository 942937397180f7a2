package interlope.scenario.parse;

import static interlope.word.Texts.text;

import interlope.attack.Attack;
import interlope.attack.mishap.Mishap;
import interlope.catalogue.MishapRules;
import interlope.catalogue.Vocabulary;
import interlope.design.Design;
import interlope.scenario.Expectation;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import interlope.scenario.yaml.Yaml;
import interlope.scenario.yaml.Yaml.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads a whole scenario file.
public final class ScenarioParser {
  private final Walk walk;
  private final Section section;
  private final DesignFiles designs;

  private ScenarioParser(Walk walk, Section section, DesignFiles designs) {
    this.walk = walk;
    this.section = section;
    this.designs = designs;
  }

  /// Empty where something is wrong with it.
  public static Optional<Scenario> parse(Walk walk, Yaml file, DesignFiles designs) {
    return walk.mapping("", file, text("problem.expected.scenario"))
        .map(top -> Section.of(walk, Section.Kind.SCENARIO, top))
        .flatMap(section -> new ScenarioParser(walk, section, designs).scenario());
  }

  private Optional<Scenario> scenario() {
    section.require("id", text("problem.missing.id"));
    section.require("design", text("problem.missing.design"));
    var id = section.read("id", walk::name);
    var title = section.read("title", walk::line);
    var tags = section.read("tags", (at, value) -> Optional.of(walk.names(at, value)));
    var story = section.read("story", walk::text);
    var design = section.read("design", this::design);
    var mishap = mishap();
    design.ifPresent(built ->
        mishap
            .flatMap(given -> MishapRules.against(given, built))
            .ifPresent(why -> walk.wrong(section.placeOfValue("mishap"), "mishap", why.why())));
    var attack = attack(mishap);
    var expect =
        section.read(
            "expect",
            (at, value) ->
                walk.mapping(at, value, text("problem.expected.expect"))
                    .map(mapping -> ExpectationParser.parse(walk, mapping)));
    var lesson = section.read("lesson", walk::text);
    if (id.isEmpty() || design.isEmpty() || attack.isEmpty() || !walk.foundNothingWrong()) {
      return Optional.empty();
    }
    return Optional.of(
        new Scenario(
            id.get(),
            title.orElse(id.get()),
            tags.map(List::copyOf).orElse(List.of()),
            story.orElse(""),
            design.get(),
            attack.get(),
            mishap.orElse(null),
            expect.orElse(Expectation.NOTHING),
            lesson.orElse(""),
            new FileLine(walk.file(), section.placeOf("id").line())));
  }

  private Optional<Design> design(String field, Yaml value) {
    if (value instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TEXT) {
      return designs.named(scalar.text().strip(), walk, scalar.place());
    }
    return walk.mapping(field, value, text("problem.expected.design"))
        .flatMap(mapping -> DesignParser.parse(walk, mapping));
  }

  private Optional<Mishap> mishap() {
    return section
        .read("mishap", (at, value) -> walk.word(at, value, Vocabulary.mishaps()))
        .flatMap(word ->
            Arrays.stream(Mishap.values())
                .filter(mishap -> mishap.word().equals(word))
                .findFirst());
  }

  private Optional<Attack> attack(Optional<Mishap> mishap) {
    if (section.has("attack") && section.has("mishap")) {
      walk.wrong(section.placeOf("mishap"), "mishap", text("problem.attack-and-mishap"));
    } else if (!section.has("mishap")) {
      section.require("attack", text("problem.missing.attack"));
    }
    var attack =
        section.read(
            "attack",
            (at, value) ->
                walk.mapping(at, value, text("problem.expected.attack"))
                    .flatMap(mapping -> AttackParser.parse(walk, mapping)));
    return mishap.isPresent() ? Optional.of(AttackParser.NOBODY) : attack;
  }
}
