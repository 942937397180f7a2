package interlope.scenario.parse;

import static interlope.word.Texts.text;

import interlope.scenario.yaml.Yaml;
import interlope.scenario.yaml.Yaml.Mapping;
import java.util.Optional;
import java.util.Set;

/// A file that holds a design for many scenarios.
public final class DesignFile {
  private static final String TITLE = "title";
  private static final String DESIGN = "design";

  private DesignFile() {}

  /// Whether a file says by its keys that it is one: a mapping under `design`, and no other key
  /// than a title.
  public static boolean is(Yaml file) {
    return file instanceof Mapping top
        && top.fields().stream().allMatch(field -> Set.of(TITLE, DESIGN).contains(field.key()))
        && top.fields().stream()
            .anyMatch(field -> field.key().equals(DESIGN) && field.value() instanceof Mapping);
  }

  /// Empty where something is wrong with it.
  public static Optional<NamedDesign> parse(Walk walk, Yaml file) {
    return walk.mapping("", file, text("problem.expected.design-file"))
        .flatMap(top -> parse(walk, Section.of(walk, Section.Kind.DESIGN_FILE, top)));
  }

  private static Optional<NamedDesign> parse(Walk walk, Section section) {
    section.require(DESIGN, text("problem.missing.in-design-file"));
    var title = section.read(TITLE, walk::line).orElseGet(() -> nameOf(walk.file()));
    return section
        .read(
            DESIGN,
            (at, value) ->
                walk.mapping(at, value, text("problem.expected.keys"))
                    .flatMap(mapping -> DesignParser.parse(walk, mapping)))
        .map(design -> new NamedDesign(title, design));
  }

  private static String nameOf(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
  }
}
