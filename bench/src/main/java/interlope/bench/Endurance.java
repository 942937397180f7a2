package interlope.bench;

import interlope.run.Run;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.run.SuiteListener;
import interlope.run.SuiteOptions;
import interlope.scenario.Scenario;
import interlope.tls.TlsRuntime;
import interlope.verdict.VerdictWord;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;

/// Many runs in one process: the rate, the time of one run, and the heap after each tenth of them.
/// Arguments: how many runs (default 20000), how many at a time (default as many as cores).
public final class Endurance {
  private static final String SEED = "00000001";
  private static final int PARTS = 10;

  private Endurance() {}

  public static void main(String[] arguments) {
    int total = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    int jobs =
        arguments.length > 1
            ? Integer.parseInt(arguments[1])
            : Runtime.getRuntime().availableProcessors();
    TlsRuntime.prepare();
    var scenario = Questions.TLS13_DIRECT.scenario();
    try (var runner = Runner.start()) {
      var options = new RunOptions(SEED, Duration.ofSeconds(20), false);
      for (int warm = 0; warm < 1_000; warm++) {
        runner.run(scenario, options, _ -> {});
      }
      var batch = Collections.nCopies(total / PARTS, scenario);
      for (int part = 1; part <= PARTS; part++) {
        var counted = new Counted();
        long start = System.nanoTime();
        var result =
            runner.runAll(
                batch, new SuiteOptions(SEED, jobs, SuiteOptions.DEFAULT_TIMEOUT, false), counted);
        double seconds = (System.nanoTime() - start) / 1e9;
        var millis =
            result.runs().stream()
                .mapToDouble(run -> run.took().toNanos() / 1e6)
                .sorted()
                .toArray();
        System.out.printf(
            "%6d runs: %4.0f a second, median %.1f ms, p99 %.1f ms, %d inconclusive, heap %d MB%n",
            part * batch.size(),
            batch.size() / seconds,
            millis[millis.length / 2],
            millis[(int) (millis.length * 0.99)],
            counted.inconclusive,
            heapAfterCollection());
      }
    }
  }

  private static long heapAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private static final class Counted implements SuiteListener {
    private int inconclusive;

    @Override
    public void started(Scenario scenario) {}

    @Override
    public void finished(Run run, int done, int total) {
      if (run.judgement().verdict().word() == VerdictWord.INCONCLUSIVE) {
        inconclusive++;
      }
    }
  }
}
