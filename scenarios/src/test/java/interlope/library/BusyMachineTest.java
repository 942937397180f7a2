package interlope.library;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.ClientKind;
import interlope.design.Keys;
import interlope.run.Run;
import interlope.run.Runner;
import interlope.run.SuiteListener;
import interlope.run.SuiteOptions;
import interlope.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The library while others keep every core of the machine busy, eight runs at a time: slowness is
/// no security, and no loss either.
@Tag("slow")
@Timeout(300)
class BusyMachineTest {
  private static final SuiteOptions OPTIONS =
      new SuiteOptions("5eed5eed", 8, Duration.ofSeconds(60), false);
  private static final int TIMES = 3;

  @Test
  void everyRunIsAsItsFileExpects() {
    var over = new AtomicBoolean();
    int cores = Runtime.getRuntime().availableProcessors();
    try (var others = Executors.newFixedThreadPool(cores);
        var runner = Runner.start()) {
      for (int core = 0; core < cores; core++) {
        others.execute(() -> calculateUntil(over));
      }
      try {
        for (int time = 0; time < TIMES; time++) {
          var runs = runner.runAll(played(), OPTIONS, new Deaf()).runs();

          assertThat(runs)
              .hasSize(played().size())
              .allSatisfy(run ->
                  assertThat(run.asExpected())
                      .as("%s: %s", run.scenario().id(), run.judgement())
                      .contains(true));
        }
      } finally {
        over.set(true);
      }
    }
  }

  private static List<Scenario> played() {
    return Shipped.all().stream()
        .filter(scenario -> scenario.design().get(Keys.CLIENT) != ClientKind.CHROMIUM)
        .toList();
  }

  private static void calculateUntil(AtomicBoolean over) {
    long sum = 0;
    while (!over.get()) {
      sum += Long.bitCount(sum * 31 + 7);
    }
  }

  private static final class Deaf implements SuiteListener {
    @Override
    public void started(Scenario scenario) {}

    @Override
    public void finished(Run run, int done, int total) {}
  }
}
