package interlope.library;

import interlope.scenario.Scenario;
import interlope.scenario.ScenarioException;
import interlope.scenario.ScenarioReader;
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
