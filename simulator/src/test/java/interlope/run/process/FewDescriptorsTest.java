package interlope.run.process;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.Slow;
import interlope.run.Run;
import interlope.run.Runner;
import interlope.run.SuiteOptions;
import interlope.run.question.Ending;
import interlope.run.question.SampleQuestions;
import interlope.run.question.Silent;
import interlope.tls.TlsRuntime;
import interlope.verdict.VerdictWord;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A process that has too few file descriptors for its sockets judges nothing that it could not
/// play.
@Tag(Slow.TAG)
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class FewDescriptorsTest {
  private static final int LIMIT = 400;

  @Test
  void aRunWithoutDescriptorsIsInconclusiveAndNeverTheDefendersWin() throws Exception {
    var said = inAProcessWithFewDescriptors();

    assertThat(said.lines().filter(line -> line.startsWith("same"))).isNotEmpty();
    assertThat(said.lines().filter(line -> line.startsWith("inconclusive"))).isNotEmpty();
    assertThat(said.lines().filter(line -> line.startsWith("other"))).as(said).isEmpty();
  }

  private static String inAProcessWithFewDescriptors() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -n %d && exec \"$@\"".formatted(LIMIT),
                "sh",
                java,
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Alone.class.getName())
            .redirectErrorStream(true)
            .start();
    try {
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(said).isZero();
      return said;
    } finally {
      process.destroyForcibly();
    }
  }

  /// Plays the samples once with what it needs, and then with less and less.
  static final class Alone {
    private static final SuiteOptions OPTIONS =
        new SuiteOptions("7f3a91c2", 8, Duration.ofSeconds(4), false);

    private static final Logger LOG = Logger.getLogger("");

    private Alone() {}

    public static void main(String[] arguments) throws IOException {
      // What is not loaded by now can be loaded no more.
      LOG.setLevel(Level.OFF);
      TlsRuntime.prepare();
      try (var runner = Runner.start()) {
        play(runner);
        var enough = play(runner).collect(Collectors.toMap(run -> run.scenario().id(), Ending::of));
        for (int left : List.of(48, 24, 12)) {
          var taken = takeAllBut(left);
          play(runner)
              .forEach(run -> {
                var ending = Ending.of(run);
                System.out.printf(
                    "%s with %d: %s, %s%n",
                    ending.verdict() == VerdictWord.INCONCLUSIVE
                        ? "inconclusive"
                        : ending.equals(enough.get(run.scenario().id())) ? "same" : "other",
                    left,
                    run.scenario().title(),
                    run.judgement());
              });
          for (var file : taken) {
            file.close();
          }
        }
      }
    }

    private static Stream<Run> play(Runner runner) {
      return runner.runAll(SampleQuestions.times(2), OPTIONS, Silent.LISTENER).runs().stream();
    }

    private static Deque<FileInputStream> takeAllBut(int left) throws IOException {
      var taken = new ArrayDeque<FileInputStream>();
      try {
        while (taken.size() < LIMIT) {
          taken.push(new FileInputStream("/dev/null"));
        }
      } catch (IOException _) {
        for (int given = 0; given < left; given++) {
          taken.pop().close();
        }
      }
      return taken;
    }
  }
}
