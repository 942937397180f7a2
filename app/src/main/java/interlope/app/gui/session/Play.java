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
///   the one before where the design was changed, else the same design without the attacker; empty
///   where they run alike, and for a saved run, which is held against none
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
    return new Play(run, ladder, OptionalInt.empty(), null, true);
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

  /// Where to begin to look: the decisive rung, or else that of the first evidence, of the last
  /// attempt that failed, or the last of all; 0 where the ladder is empty.
  public int begin() {
    return decisive.isPresent() ? decisive.getAsInt() : told();
  }

  private int told() {
    var judgement = run.judgement();
    int line =
        judgement.evidence().isEmpty()
            ? judgement.attempts().isEmpty() ? 0 : judgement.attempts().getLast().line()
            : judgement.evidence().getFirst().line();
    return rungOfLine(line).map(Rung::number).orElse(ladder.rungs().size());
  }

  /// The rung that the transcript's line `line` tells of.
  public Optional<Rung> rungOfLine(int line) {
    return ladder.rungs().stream().filter(rung -> rung.lines().contains(line)).findFirst();
  }
}
