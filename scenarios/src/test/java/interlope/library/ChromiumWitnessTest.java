package interlope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import interlope.design.ClientKind;
import interlope.design.DesignRules;
import interlope.design.Keys;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.run.Skipped;
import interlope.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/// A real Chromium as witness: what the embedded browser loses and keeps, it loses and keeps.
///
/// Every scenario that both can play, in CI; elsewhere, where Chromium is installed, a few of them,
/// since a run takes seconds.
@Tag("outside")
class ChromiumWitnessTest {
  private static final boolean ALL = Boolean.getBoolean("interlope.noskip");
  private static final List<String> FEW =
      List.of("strip-meets-nothing", "page-box-meets-a-replaced-script-rogue-ca");
  private static final RunOptions OPTIONS =
      new RunOptions("5eed5eed", Duration.ofMinutes(2), false);

  @AutoClose private static final Runner RUNNER = Runner.start();

  @TestFactory
  Stream<DynamicTest> chromiumEndsAsTheEmbeddedBrowserDoes() {
    var playable = Shipped.all().stream().filter(ChromiumWitnessTest::isPlayedByBoth).toList();
    assertThat(playable).hasSizeGreaterThan(20);
    return playable.stream()
        .filter(scenario -> ALL || FEW.contains(scenario.id()))
        .map(scenario -> dynamicTest(scenario.id(), () -> endsAlike(scenario)));
  }

  private static boolean isPlayedByBoth(Scenario scenario) {
    var design = scenario.design();
    return design.get(Keys.CLIENT) == ClientKind.BROWSER
        && DesignRules.allow(design.with(Keys.CLIENT, ClientKind.CHROMIUM));
  }

  private static void endsAlike(Scenario scenario) {
    var real = withChromium(scenario);
    RUNNER.lacks(real).ifPresent(ChromiumWitnessTest::skip);

    var embedded = RUNNER.run(scenario, OPTIONS, _ -> {}).judgement();
    var witness = RUNNER.run(real, OPTIONS, _ -> {}).judgement();

    assertThat(witness.verdict().word())
        .as("%s, %s", real.design(), witness)
        .isEqualTo(embedded.verdict().word());
    assertThat(witness.losses()).isEqualTo(embedded.losses());
  }

  private static void skip(Skipped skipped) {
    var sentence = skipped.needs() + " not installed; try: " + skipped.how();
    if (ALL) {
      throw new AssertionError(sentence);
    }
    Assumptions.abort(sentence);
  }

  private static Scenario withChromium(Scenario scenario) {
    return new Scenario(
        scenario.id(),
        scenario.title(),
        scenario.tags(),
        scenario.story(),
        scenario.design().with(Keys.CLIENT, ClientKind.CHROMIUM),
        scenario.attack(),
        scenario.mishap(),
        scenario.expect(),
        scenario.lesson(),
        scenario.origin());
  }
}
