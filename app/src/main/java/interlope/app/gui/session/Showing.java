package interlope.app.gui.session;

import interlope.scenario.Scenario;
import interlope.scenario.problem.Problem;
import java.util.List;

/// What the middle of the window shows.
public sealed interface Showing {
  /// Where the window begins: nothing has been chosen yet.
  Showing START = new Place("start");

  /// A screen that needs nothing that was run.
  ///
  /// @param screen its name
  record Place(String screen) implements Showing {}

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
