package interlope.ladder;

import interlope.event.Recording;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import java.time.Duration;

/// Plays real runs and keeps their recordings.
final class Play implements AutoCloseable {
  private final Runner runner = Runner.start();

  /// @param design the design's keys, as between braces in YAML
  /// @param attack the attack's
  Recording recording(String design, String attack) {
    return recording(design, attack, "7f3a91c2");
  }

  Recording recording(String design, String attack, String seed) {
    var text = "id: played\ndesign: {%s}\nattack: {%s}\n".formatted(design, attack);
    try {
      var scenario = ScenarioReader.readText("played.yaml", text);
      var options = new RunOptions(seed, Duration.ofSeconds(20), true);
      return runner.run(scenario, options, _ -> {}).recording().orElseThrow();
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
