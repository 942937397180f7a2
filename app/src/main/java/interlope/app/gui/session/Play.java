package interlope.app.gui.session;

import interlope.design.Design;
import interlope.event.Event;
import interlope.ladder.Ladder;
import interlope.ladder.Rung;
import interlope.run.Run;
import interlope.scenario.Scenario;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A run that has been played, as the window shows it.
///
/// @param run with its recording
/// @param decisive the number of the rung at which it parts from the run that it is held against:
///   the one before where the design was changed, else the same design without the attacker; for a
///   saved run, which is held against none, that of its first evidence or of the last attempt that
///   failed; empty where there is none
/// @param before what the design was changed from; null where it was not
/// @param recorded what is known of it where it was read from a folder; null where it was run here
public record Play(
    Run run,
    Ladder ladder,
    OptionalInt decisive,
    @Nullable Before before,
    @Nullable Recorded recorded) {
  /// What stood here before the design was changed.
  ///
  /// @param run without its recording
  public record Before(Run run, Ladder ladder) {}

  /// @param began when the run began
  /// @param isCut whether its transcript ended too early
  public record Recorded(Instant began, boolean isCut) {}

  /// A run that was not run here.
  ///
  /// @param run with its recording
  public static Play saved(Run run, Recorded recorded) {
    var ladder = Ladder.of(run.recording().orElseThrow());
    return new Play(run, ladder, told(run, ladder), null, recorded);
  }

  /// Whether it was read from a folder rather than run.
  public boolean saved() {
    return recorded != null;
  }

  public Scenario scenario() {
    return run.scenario();
  }

  public Design design() {
    return run.scenario().design();
  }

  /// Where to begin to look: the decisive rung, or else the last of all; 0 where the ladder is
  /// empty.
  public int begin() {
    return decisive.orElse(ladder.rungs().size());
  }

  private static OptionalInt told(Run run, Ladder ladder) {
    var judgement = run.judgement();
    int line =
        judgement.evidence().isEmpty()
            ? judgement.attempts().isEmpty() ? 0 : judgement.attempts().getLast().line()
            : judgement.evidence().getFirst().line();
    return rungOfLine(ladder, line).stream().mapToInt(Rung::number).findFirst();
  }

  /// The rung that the transcript's line `line` tells of.
  public Optional<Rung> rungOfLine(int line) {
    return rungOfLine(ladder, line);
  }

  private static Optional<Rung> rungOfLine(Ladder ladder, int line) {
    return ladder.rungs().stream().filter(rung -> rung.lines().contains(line)).findFirst();
  }

  /// Whether an attacker was about when the rung of that number crossed or happened: not on an
  /// earlier visit, nor on one after it had gone.
  public boolean isAttackedAt(int number) {
    return ladder.rungs().stream()
        .skip(Math.max(0, number - 1))
        .flatMap(rung ->
            rung instanceof Rung.Moment(_, _, _, _, Event.VisitEnded(boolean attacked, _))
                ? Stream.of(attacked)
                : Stream.empty())
        .findFirst()
        .orElse(true);
  }
}
