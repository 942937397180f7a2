package interlope.app.gui.message.account;

import interlope.app.gui.session.Play;
import interlope.app.gui.session.Rehearsal;
import interlope.ladder.Ladder;
import interlope.ladder.Rung;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import java.time.Duration;
import java.util.OptionalInt;

/// Plays real runs as the window shows them.
public final class Played {
  private static final Runner RUNNER = Rehearsal.LAB;

  private Played() {}

  /// @param design the design's keys, as between braces in YAML
  /// @param attack the attack's
  public static Play play(String design, String attack) {
    var text = "id: played\ndesign: {%s}\nattack: {%s}\n".formatted(design, attack);
    try {
      var scenario = ScenarioReader.readText("played.yaml", text);
      var options = new RunOptions("7f3a91c2", Duration.ofSeconds(20), true);
      var run = RUNNER.run(scenario, options, _ -> {});
      return new Play(
          run, Ladder.of(run.recording().orElseThrow()), OptionalInt.empty(), null, null);
    } catch (ScenarioException wrong) {
      throw new IllegalArgumentException(text, wrong);
    }
  }

  /// The first message of a play whose name begins so.
  public static Rung.Message message(Play play, String name) {
    return play.ladder().rungs().stream()
        .filter(Rung.Message.class::isInstance)
        .map(Rung.Message.class::cast)
        .filter(message -> message.name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }
}
