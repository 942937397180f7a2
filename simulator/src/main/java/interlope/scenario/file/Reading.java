package interlope.scenario.file;

import static interlope.word.Texts.text;

import interlope.design.Design;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import interlope.scenario.Scenarios;
import interlope.scenario.parse.DesignFile;
import interlope.scenario.parse.DesignFiles;
import interlope.scenario.parse.NamedDesign;
import interlope.scenario.parse.ScenarioParser;
import interlope.scenario.parse.Walk;
import interlope.scenario.problem.Excerpt;
import interlope.scenario.problem.FileProblems;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.ScenarioException;
import interlope.scenario.problem.SourceText;
import interlope.scenario.yaml.Yaml;
import interlope.scenario.yaml.Yaml.Mapping;
import interlope.scenario.yaml.Yaml.Scalar;
import interlope.scenario.yaml.YamlParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Files that are read together: their scenarios, and what is wrong in any of them.
final class Reading {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Scenario> scenarios = new ArrayList<>();
  private final Map<String, FileLine> ids = new HashMap<>();
  private final Map<String, Optional<Design>> designs = new HashMap<>();

  void note(List<Problem> found) {
    problems.addAll(found);
  }

  /// Reads a scenario.
  void scenario(SourceText source, DesignFiles designFiles) {
    read(source, designFiles, false);
  }

  /// Reads a file that nobody named: a scenario, or a design that scenarios share.
  ///
  /// @return whether it was a scenario, or at least no design
  boolean scenarioOrDesign(SourceText source, DesignFiles designFiles) {
    return read(source, designFiles, true);
  }

  /// The design in a file of its own, read the first time that it is asked for.
  ///
  /// @param key tells the file from others
  /// @param source null where the file cannot be read, and the problem has been noted
  Optional<Design> design(String key, @Nullable SourceText source) {
    var known = designs.get(key);
    if (known != null) {
      return known;
    }
    var found = new FileProblems();
    var design =
        source == null
            ? Optional.<Design>empty()
            : YamlParser.parse(source, found)
                .flatMap(tree -> DesignFile.parse(new Walk(source, found), tree))
                .map(NamedDesign::design);
    problems.addAll(found.inOrder());
    designs.put(key, design);
    return design;
  }

  /// @throws ScenarioException where anything is wrong
  Scenarios result() throws ScenarioException {
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems.stream().distinct().toList());
    }
    return new Scenarios(inOrder());
  }

  /// What is right, and what is wrong.
  Sifted sifted() {
    var wrong = problems.stream().map(Problem::file).collect(Collectors.toSet());
    return new Sifted(
        inOrder().stream().filter(one -> !wrong.contains(one.origin().file())).toList(),
        problems.stream().distinct().toList());
  }

  private List<Scenario> inOrder() {
    return scenarios.stream()
        .sorted(
            Comparator.comparing((Scenario scenario) -> scenario.origin().file())
                .thenComparing(Scenario::id))
        .toList();
  }

  private boolean read(SourceText source, DesignFiles designFiles, boolean mayBeDesign) {
    var found = new FileProblems();
    var walk = new Walk(source, found);
    var tree = YamlParser.parse(source, found);
    boolean isDesign = mayBeDesign && tree.filter(DesignFile::is).isPresent();
    if (isDesign) {
      tree.ifPresent(file -> DesignFile.parse(walk, file));
    } else {
      tree.ifPresent(file -> checkId(walk, file));
      tree.flatMap(file -> ScenarioParser.parse(walk, file, designFiles)).ifPresent(scenarios::add);
    }
    problems.addAll(found.inOrder());
    return !isDesign;
  }

  private void checkId(Walk walk, Yaml file) {
    if (!(file instanceof Mapping top)) {
      return;
    }
    for (var field : top.fields()) {
      if (field.key().equals("id") && field.value() instanceof Scalar id && !id.text().isEmpty()) {
        var first = ids.putIfAbsent(id.text(), new FileLine(walk.file(), field.place().line()));
        if (first != null && !first.file().equals(walk.file())) {
          walk.wrong(
              id.place(),
              "id",
              text("problem.same-id", Excerpt.word(id.text()), first.file(), first.line()));
        }
      }
    }
  }
}
