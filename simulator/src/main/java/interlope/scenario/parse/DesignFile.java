package interlope.scenario.parse;

import static interlope.word.Texts.text;

import interlope.catalogue.FileKey;
import interlope.scenario.yaml.Yaml;
import interlope.scenario.yaml.Yaml.Mapping;
import java.util.Optional;
import java.util.Set;

/// A file that holds a design for many scenarios.
public final class DesignFile {
  static final FileKey TITLE = new FileKey("title");
  static final FileKey DESIGN = new FileKey("design");

  private DesignFile() {}

  /// Whether a file says by its keys that it is one: a mapping under `design`, and no other key
  /// than a title.
  public static boolean is(Yaml file) {
    return file instanceof Mapping top
        && top.fields().stream()
            .allMatch(field -> Set.of(TITLE.word(), DESIGN.word()).contains(field.key()))
        && top.fields().stream()
            .anyMatch(
                field -> field.key().equals(DESIGN.word()) && field.value() instanceof Mapping);
  }

  /// Empty where something is wrong with it.
  public static Optional<NamedDesign> parse(Walk walk, Yaml file) {
    return walk.mapping("", file, text("problem.expected.design-file"))
        .flatMap(top -> parse(walk, Section.of(walk, Section.Kind.DESIGN_FILE, top)));
  }

  private static Optional<NamedDesign> parse(Walk walk, Section section) {
    section.require(DESIGN.word(), text("problem.missing.in-design-file"));
    var title = section.read(TITLE.word(), walk::line).orElseGet(() -> nameOf(walk.file()));
    return section
        .read(
            DESIGN.word(),
            (at, value) ->
                walk.mapping(at, value, text("problem.expected.keys"))
                    .flatMap(mapping -> DesignParser.parse(walk, mapping)))
        .map(design -> new NamedDesign(title, design));
  }

  private static String nameOf(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
  }
}
