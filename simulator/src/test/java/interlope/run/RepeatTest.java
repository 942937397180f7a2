package interlope.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.Slow;
import interlope.event.Event;
import interlope.event.Line;
import interlope.lab.world.PartyMakers;
import interlope.run.process.OwnProcess;
import interlope.run.question.Ending;
import interlope.run.question.SampleQuestions;
import interlope.run.question.Silent;
import interlope.story.Secrets;
import interlope.verdict.Judge;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What runs side by side, and one after the other, have to do with each other: nothing.
@Timeout(60)
class RepeatTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  void theSameQuestionHasTheSameAnswerFourTimesSideBySide() {
    answeredAlike(4);
  }

  @Test
  @Tag(Slow.TAG)
  void theSameQuestionHasTheSameAnswerFiftyTimesSideBySide() {
    answeredAlike(50);
  }

  private static void answeredAlike(int times) {
    var scenarios = SampleQuestions.times(times);
    try (var runner = Runner.start()) {
      var runs = runner.runAll(scenarios, suite("7f3a91c2", 4), Silent.LISTENER).runs();

      assertThat(runs).hasSameSizeAs(scenarios);
      assertThat(
              runs.stream()
                  .collect(groupingBy(run -> run.scenario().title(), mapping(Ending::of, toSet()))))
          .hasSameSizeAs(SampleQuestions.ALL)
          .allSatisfy((_, endings) -> assertThat(endings).hasSize(1));
    }
  }

  @Test
  void theSeedDrawsTheSecretsWhateverRunsBeside() {
    var first = secrets("7f3a91c2", 4);
    var again = secrets("7f3a91c2", 1);
    var other = secrets("00000001", 4);

    assertThat(again).isEqualTo(first);
    assertThat(Collections.disjoint(values(first), values(other))).isTrue();
    assertThat(values(first)).hasSize(6 * first.size());
  }

  /// Every scenario's, and that of the controls, once each.
  private static Set<Secrets> secrets(String seed, int jobs) {
    var drawn = new ConcurrentLinkedQueue<Secrets>();
    try (var runner =
        Runner.with(
            PartyMakers.HONEST,
            (recording, secrets) -> {
              drawn.add(secrets);
              return Judge.judge(recording, secrets);
            })) {
      runner.runAll(SampleQuestions.times(1), suite(seed, jobs), Silent.LISTENER);
    }
    return new HashSet<>(drawn);
  }

  private static Set<String> values(Set<Secrets> all) {
    var values = new HashSet<String>();
    all.forEach(secrets -> secrets.all().forEach(secret -> values.add(secret.value())));
    return values;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void everySocketIsOnLoopback() {
    var ends = Collections.synchronizedSet(new TreeSet<String>());
    try (var runner = Runner.start()) {
      for (var scenario : SampleQuestions.times(1)) {
        runner.run(scenario, options(), line -> lookAtTurns(line, ends));
      }
    }

    assertThat(ends).containsExactly("0.0.0.0", "127.0.0.1");
  }

  /// Each party's connections are up when it has told of some of these.
  private static void lookAtTurns(Line line, Set<String> ends) {
    if (line.event() instanceof Event.Ended
        || line.event() instanceof Event.Joined
        || line.event() instanceof Event.CarriedOut) {
      ends.addAll(OwnProcess.socketAddresses());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void runsLeaveNoThreadSocketOrFileBehind() {
    leftBehindBy(4);
  }

  @Test
  @Tag(Slow.TAG)
  @EnabledOnOs(OS.LINUX)
  void manyRunsLeaveNoThreadSocketOrFileBehind() {
    leftBehindBy(50);
  }

  private static void leftBehindBy(int times) {
    var scenarios = SampleQuestions.times(times);
    try (var runner = Runner.start()) {
      runner.runAll(SampleQuestions.times(3), suite("7f3a91c2", 4), Silent.LISTENER);
      var before = OwnProcess.now();
      var runs = runner.runAll(scenarios, suite("00000001", 4), Silent.LISTENER).runs();

      assertThat(runs).hasSameSizeAs(scenarios);
      assertThat(OwnProcess.nowOrSoon(before)).isEqualTo(before);
    }
  }

  private static SuiteOptions suite(String seed, int jobs) {
    return new SuiteOptions(seed, jobs, LONG, false);
  }

  private static RunOptions options() {
    return new RunOptions("7f3a91c2", LONG, false);
  }
}
