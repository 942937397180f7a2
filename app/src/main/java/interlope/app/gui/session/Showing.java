package interlope.app.gui.session;

import interlope.scenario.Scenario;
import interlope.scenario.problem.Problem;
import java.util.List;

/// What the middle of the window shows.
public sealed interface Showing {
  /// Nothing has been chosen yet.
  record Welcome() implements Showing {}

  /// A run is under way.
  record Running(Scenario scenario) implements Showing {}

  record Played(Play play) implements Showing {}

  /// A file cannot be run yet.
  ///
  /// @param file as shown to people
  /// @param text what the file holds
  /// @param problems at least one, in order
  record Broken(String file, String text, List<Problem> problems) implements Showing {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /// Something cannot be shown.
  ///
  /// @param title what happened, in a few words
  /// @param sentence why, and what to do
  record Failed(String title, String sentence) implements Showing {}
}
