package interlope.library;

import interlope.scenario.file.DesignReader;
import interlope.scenario.parse.NamedDesign;
import interlope.scenario.problem.ScenarioException;
import java.io.UncheckedIOException;
import java.util.List;

/// The designs to start from that ship with the program: the library's folder `designs`.
public final class Gallery {
  private static final String FOLDER = "designs/";

  private Gallery() {}

  /// By the names of their files.
  ///
  /// @throws UncheckedIOException where the program's own files cannot be read
  public static List<NamedDesign> designs() {
    return Library.entries().stream()
        .filter(entry -> entry.path().startsWith(FOLDER))
        .map(Gallery::design)
        .toList();
  }

  private static NamedDesign design(Library.Entry entry) {
    try {
      return DesignReader.readText(entry.path(), entry.text());
    } catch (ScenarioException wrong) {
      throw new IllegalStateException("a design that ships inside is wrong", wrong);
    }
  }
}
