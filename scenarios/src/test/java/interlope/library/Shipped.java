package interlope.library;

import interlope.scenario.Scenario;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import java.util.List;
import java.util.stream.Collectors;

/// The scenarios of the library, read together.
final class Shipped {
  private Shipped() {}

  static List<Scenario> all() {
    try {
      return ScenarioReader.readTexts(
              Library.entries().stream()
                  .collect(Collectors.toMap(Library.Entry::path, Library.Entry::text)))
          .all();
    } catch (ScenarioException wrong) {
      throw new AssertionError(wrong.text(), wrong);
    }
  }
}
