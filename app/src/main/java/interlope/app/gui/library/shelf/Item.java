package interlope.app.gui.library.shelf;

import interlope.app.gui.part.VerdictLook;
import interlope.scenario.Scenario;
import interlope.scenario.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the library: something that can be shown.
public sealed interface Item {
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
  ///
  /// @param title the scenario's, or the folder's name where it cannot be told
  /// @param verdict what it came to; null where that cannot be told
  record Recorded(Path folder, String title, @Nullable VerdictLook verdict) implements Item {}
}
