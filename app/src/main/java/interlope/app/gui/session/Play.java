package interlope.app.gui.session;

import interlope.design.Design;
import interlope.event.ladder.Ladder;
import interlope.event.ladder.Rung;
import interlope.run.Run;
import interlope.scenario.Scenario;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A run that has been played, as the window shows it.
///
/// @param run with its recording
/// @param decisive the number of the rung at which it parts from the run that it is held against:
///   the one before where the design was changed, else the same design without the attacker
/// @param before what the design was changed from; null where it was not
/// @param saved whether it was read from a folder rather than run
public record Play(
    Run run, Ladder ladder, OptionalInt decisive, @Nullable Before before, boolean saved) {
  /// What stood here before the design was changed.
  ///
  /// @param run without its recording
  public record Before(Run run, Ladder ladder) {}

  /// A run that was not run here.
  ///
  /// @param run with its recording
  public static Play saved(Run run) {
    var ladder = Ladder.of(run.recording().orElseThrow());
    return new Play(run, ladder, Stagehand.shownBy(run, ladder), null, true);
  }

  public Scenario scenario() {
    return run.scenario();
  }

  public Design design() {
    return run.scenario().design();
  }

  /// The decisive rung.
  public Optional<Rung> decisiveRung() {
    return decisive.isPresent()
        ? Optional.of(ladder.rungs().get(decisive.getAsInt() - 1))
        : Optional.empty();
  }

  /// The rung that the transcript's line `line` tells of.
  public Optional<Rung> rungOfLine(int line) {
    return ladder.rungs().stream().filter(rung -> rung.lines().contains(line)).findFirst();
  }
}
