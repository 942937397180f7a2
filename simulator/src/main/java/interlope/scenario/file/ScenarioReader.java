package interlope.scenario.file;

import interlope.scenario.Scenario;
import interlope.scenario.Scenarios;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.ScenarioException;
import interlope.scenario.problem.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads scenario files. It finds all that is wrong at once, and nothing that is not built yet gets
/// past it.
public final class ScenarioReader {
  private ScenarioReader() {}

  /// Reads files, and folders with all YAML files below them.
  ///
  /// @throws ScenarioException where a file is wrong or nothing was selected
  public static Scenarios read(List<Path> filesOrFolders) throws ScenarioException {
    var reading = new Reading();
    GivenFiles.read(filesOrFolders, reading);
    return reading.result();
  }

  /// Reads files and folders as [#read] does, and keeps what is right beside what is wrong. Of two
  /// files with one id the first is kept.
  public static Sifted sift(List<Path> filesOrFolders) {
    var reading = new Reading();
    GivenFiles.read(filesOrFolders, reading);
    return reading.sifted();
  }

  /// Reads texts that belong together, such as the library that ships inside, each under the path
  /// by which others name it; `/` between folders. Design files may be among them.
  ///
  /// @throws ScenarioException where a text is wrong or there is none
  public static Scenarios readTexts(Map<String, String> textsByPath) throws ScenarioException {
    var reading = new Reading();
    boolean found = false;
    for (var file : new TreeMap<>(textsByPath).entrySet()) {
      var designs = DesignsInMemory.beside(file.getKey(), textsByPath, reading);
      found |= reading.scenarioOrDesign(SourceText.of(file.getKey(), file.getValue()), designs);
    }
    if (!found) {
      reading.note(List.of(Problem.nothingSelected("", "there is no scenario among these texts")));
    }
    return reading.result();
  }

  /// Reads one scenario, such as an editor has it. It cannot name a design file.
  ///
  /// @param fileName as problems and the scenario's origin should name it
  /// @throws ScenarioException where the text is wrong
  public static Scenario readText(String fileName, String text) throws ScenarioException {
    var reading = new Reading();
    reading.scenario(
        SourceText.of(fileName, text),
        DesignsInMemory.beside(fileName, Map.of(fileName, text), reading));
    return reading.result().all().getFirst();
  }
}
