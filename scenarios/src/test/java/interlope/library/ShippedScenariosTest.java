package interlope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import interlope.report.said.Sentences;
import interlope.run.Run;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.scenario.Expectation;
import interlope.scenario.Scenario;
import interlope.verdict.Judgement;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Plays every file of the library: each is a test of its own.
class ShippedScenariosTest {
  private static final RunOptions OPTIONS =
      new RunOptions("5eed5eed", Duration.ofSeconds(30), false);

  @AutoClose private static final Runner RUNNER = Runner.start();

  @TestFactory
  Stream<DynamicTest> aRunShowsWhatItsFileExpects() {
    return Shipped.all().stream()
        .map(
            scenario -> dynamicTest(scenario.origin().file(), () -> showsWhatIsExpected(scenario)));
  }

  private static void showsWhatIsExpected(Scenario scenario) {
    var run = RUNNER.run(scenario, OPTIONS, _ -> {});

    assertThat(measured(run.judgement(), scenario.expect()))
        .as("%s%n%s", scenario.title(), told(run))
        .isEqualTo(scenario.expect());
  }

  /// What the run showed, as a file would expect it; what the file leaves out is left out here.
  private static Expectation measured(Judgement judgement, Expectation expected) {
    return new Expectation(
        expected.verdict() == null ? null : judgement.verdict().word(),
        expected.losses() == null ? null : judgement.losses(),
        expected.detectedBy() == null ? null : judgement.detectedBy());
  }

  private static String told(Run run) {
    var evidence = run.judgement().evidence().stream().map(Sentences::of);
    var attempts = run.judgement().attempts().stream().map(tried -> Sentences.of(tried.attempt()));
    return Stream.concat(evidence, attempts).collect(Collectors.joining("\n"));
  }
}
