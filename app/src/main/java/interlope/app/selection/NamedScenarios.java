package interlope.app.selection;

import interlope.library.Library;
import interlope.scenario.Scenario;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The scenarios that the command line named, and where their texts are.
///
/// @param scenarios by file, then id
/// @param library the texts of the library that ships inside by path, empty where it was not read
public record NamedScenarios(List<Scenario> scenarios, Map<String, String> library) {
  /// Where the library's files are in the project, and so in front of their names everywhere.
  private static final String INSIDE = "scenarios/";

  /// @param files none for the library that ships inside, never the current folder
  public static NamedScenarios of(List<String> files) throws ScenarioException {
    var library =
        files.stream().allMatch(NamedScenarios::mayBeInside) ? shipped() : Map.<String, String>of();
    return library.keySet().containsAll(files)
        ? inside(library, files)
        : new NamedScenarios(
            ScenarioReader.read(files.stream().map(Path::of).toList()).all(), Map.of());
  }

  /// Whether `file` can mean a file of the library: by the name that reports give it, where this
  /// folder has no such file.
  private static boolean mayBeInside(String file) {
    return file.startsWith(INSIDE) && !Files.exists(Path.of(file));
  }

  private static NamedScenarios inside(Map<String, String> library, List<String> files)
      throws ScenarioException {
    var all = ScenarioReader.readTexts(library).all();
    return new NamedScenarios(
        files.isEmpty()
            ? all
            : all.stream().filter(one -> files.contains(one.origin().file())).toList(),
        library);
  }

  private static Map<String, String> shipped() {
    var texts = new LinkedHashMap<String, String>();
    Library.entries().forEach(entry -> texts.put(INSIDE + entry.path(), entry.text()));
    return texts;
  }

  /// The text that `scenario` was read from; empty where it is no longer at hand.
  public Optional<String> text(Scenario scenario) {
    var file = scenario.origin().file();
    if (!library.isEmpty()) {
      return Optional.ofNullable(library.get(file));
    }
    try {
      return Optional.of(Files.readString(Path.of(file)));
    } catch (IOException | InvalidPathException _) {
      return Optional.empty();
    }
  }
}
