package interlope.run;

import interlope.event.Played;
import interlope.event.Recording;
import interlope.scenario.Scenario;
import interlope.verdict.Judgement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One judged run: small, and all that tables, reports and exit codes need.
///
/// @param key the question's key: equal design and attack, equal key (16 hex digits)
/// @param took from the opening of the lab to the verdict
/// @param played what its parties were made of, null where it did not come to an end
/// @param kept the whole recording, null unless somebody asked for it
public record Run(
    Scenario scenario,
    String key,
    Judgement judgement,
    Duration took,
    @Nullable Played played,
    @Nullable Recording kept) {
  /// Whether it is as expected; empty where nothing was expected.
  public Optional<Boolean> asExpected() {
    return scenario.expect().meets(judgement);
  }

  public Optional<Recording> recording() {
    return Optional.ofNullable(kept);
  }

  public Run withoutRecording() {
    return new Run(scenario, key, judgement, took, played, null);
  }
}
