package interlope.event.ladder;

import interlope.event.Recording;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.scenario.ScenarioException;
import interlope.scenario.ScenarioReader;
import java.time.Duration;
import java.util.Objects;

/// Plays real runs and keeps their recordings.
final class Play implements AutoCloseable {
  private final Runner runner = Runner.start();

  /// @param design the design's keys, as between braces in YAML
  /// @param attack the attack's
  Recording recording(String design, String attack) {
    var text = "id: played\ndesign: {%s}\nattack: {%s}\n".formatted(design, attack);
    try {
      var scenario = ScenarioReader.readText("played.yaml", text);
      var options = new RunOptions("7f3a91c2", Duration.ofSeconds(20), true);
      return Objects.requireNonNull(runner.run(scenario, options, _ -> {}).recording());
    } catch (ScenarioException wrong) {
      throw new IllegalArgumentException(text, wrong);
    }
  }

  Ladder ladder(String design, String attack) {
    return Ladder.of(recording(design, attack));
  }

  @Override
  public void close() {
    runner.close();
  }
}
