package interlope.run;

import static interlope.design.Transport.TLS13;
import static interlope.design.Trust.PUBLIC_CA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interlope.client.chromium.Chromium;
import interlope.client.chromium.ChromiumSetup;
import interlope.client.chromium.Installed;
import interlope.event.Said;
import interlope.lab.world.PartyMakers;
import interlope.run.process.ChildProcess;
import interlope.run.question.Questions;
import interlope.scenario.Expectation;
import interlope.tls.TlsRuntime;
import interlope.verdict.Judge;
import interlope.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// A Chromium that cannot be driven leaves its run inconclusive: what is wrong with the machine
/// says nothing about the design, nor does it end the suite. In a process of its own, since what
/// drives browsers leaves threads behind.
class BrokenChromiumTest {
  private static final Path FAILS = Path.of("/bin/false");
  private static final Path WORKS = Path.of("/bin/true");

  @Test
  void leavesTheRunInconclusive() throws Exception {
    assumeTrue(
        Files.isExecutable(FAILS) && Files.isExecutable(WORKS), "needs Unix's true and false");

    ChildProcess.of(BrokenChromiumTest.class, List.of());
  }

  /// Plays a run whose driver does not start, and one whose profile cannot be made.
  public static void main(String... arguments) {
    TlsRuntime.prepare();
    assertThat(verdict(new Installed(FAILS, FAILS, WORKS)))
        .isEqualTo(
            new Verdict.Inconclusive(Said.at("lab-failed", "Chromium could not be driven.")));
    assertThat(verdict(new Installed(FAILS, FAILS, FAILS)))
        .isEqualTo(
            new Verdict.Inconclusive(
                Said.at("lab-failed", "A profile for Chromium could not be made.")));
  }

  private static Verdict verdict(Installed programs) {
    var honest = PartyMakers.HONEST;
    var makers =
        new PartyMakers(
            honest.app(),
            setup -> new Chromium(new ChromiumSetup(setup, programs, "")),
            honest.chromium(),
            UnaryOperator.identity());
    var question = Questions.inABrowser(TLS13, Set.of(PUBLIC_CA), "none", "eavesdrop", "read");
    try (var runner = Runner.with(makers, Judge::judge)) {
      return runner
          .run(
              question.asScenario("broken-chromium", Expectation.NOTHING),
              new RunOptions("7f3a91c2", Duration.ofSeconds(20), false),
              _ -> {})
          .judgement()
          .verdict();
    }
  }
}
