package interlope.app.gui.library;

import interlope.scenario.Problem;
import interlope.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;

/// One line of the library: something that can be shown.
sealed interface Item {
  String title();

  /// A scenario that can be run.
  ///
  /// @param key of its question, by which the last verdict is known
  record Playable(Scenario scenario, String key) implements Item {
    @Override
    public String title() {
      return scenario.title();
    }
  }

  /// A file that cannot be run yet.
  ///
  /// @param file as problems name it
  /// @param text what the file holds
  /// @param problems at least one, in order
  record Broken(String file, String text, List<Problem> problems) implements Item {
    public Broken {
      problems = List.copyOf(problems);
    }

    @Override
    public String title() {
      return file.substring(file.lastIndexOf('/') + 1);
    }
  }

  /// A run that `--record` kept.
  record Recorded(Path folder) implements Item {
    @Override
    public String title() {
      return String.valueOf(folder.getFileName());
    }
  }
}
