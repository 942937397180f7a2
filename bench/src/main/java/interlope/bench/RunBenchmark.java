package interlope.bench;

import interlope.run.Run;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.scenario.Scenario;
import interlope.tls.TlsRuntime;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One whole run, from the opening of the lab to the verdict, one at a time.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"})
@NullUnmarked
public class RunBenchmark {
  private static final RunOptions OPTIONS =
      new RunOptions("00000001", Duration.ofSeconds(20), false);

  @Param public Questions question;

  private Runner runner;
  private Scenario scenario;

  @Setup
  public void open() {
    TlsRuntime.prepare();
    runner = Runner.start();
    scenario = question.scenario();
  }

  @Benchmark
  public Run run() {
    return runner.run(scenario, OPTIONS, _ -> {});
  }

  @TearDown
  public void close() {
    runner.close();
  }
}
