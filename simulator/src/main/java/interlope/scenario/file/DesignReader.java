package interlope.scenario.file;

import interlope.scenario.parse.DesignFile;
import interlope.scenario.parse.NamedDesign;
import interlope.scenario.parse.Walk;
import interlope.scenario.problem.FileProblems;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.ScenarioException;
import interlope.scenario.problem.SourceText;
import interlope.scenario.yaml.YamlParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads design files: what [ScenarioReader] is for scenarios.
public final class DesignReader {
  private DesignReader() {}

  /// Reads one file from the disk.
  ///
  /// @throws ScenarioException where the file is wrong or cannot be read
  public static NamedDesign read(Path file) throws ScenarioException {
    var found = new FileProblems();
    var source = FileText.read(file, SelectedFile.shown(file), found);
    return result(source == null ? Optional.empty() : design(source, found), found);
  }

  /// Reads one text, such as a file that ships inside.
  ///
  /// @param fileName as problems should name it
  /// @throws ScenarioException where the text is wrong
  public static NamedDesign readText(String fileName, String text) throws ScenarioException {
    var found = new FileProblems();
    return result(design(SourceText.of(fileName, text), found), found);
  }

  private static Optional<NamedDesign> design(SourceText source, FileProblems found) {
    return YamlParser.parse(source, found)
        .flatMap(tree -> DesignFile.parse(new Walk(source, found), tree));
  }

  private static NamedDesign result(Optional<NamedDesign> design, FileProblems found)
      throws ScenarioException {
    List<Problem> problems = found.inOrder();
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return design.orElseThrow();
  }
}
