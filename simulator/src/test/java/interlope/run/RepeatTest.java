package interlope.run;

import static interlope.design.Transport.HTTP;
import static interlope.design.Transport.TLS12_ECDHE;
import static interlope.design.Transport.TLS12_RSA;
import static interlope.design.Transport.TLS13;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.Slow;
import interlope.design.Trust;
import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Line;
import interlope.event.SessionEnd;
import interlope.lab.world.PartyMakers;
import interlope.run.question.Question;
import interlope.run.question.Questions;
import interlope.scenario.Expectation;
import interlope.scenario.Scenario;
import interlope.story.Secrets;
import interlope.verdict.Judge;
import interlope.verdict.Loss;
import interlope.verdict.TriedAt;
import interlope.verdict.VerdictWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
  private static final List<Question> QUESTIONS =
      List.of(
          Questions.of(TLS13, Set.of(Trust.PUBLIC_CA), "none", "none", "read"),
          Questions.of(HTTP, Set.of(Trust.PUBLIC_CA), "none", "eavesdrop", "hijack"),
          Questions.of(TLS13, Set.of(Trust.PUBLIC_CA), "none", "eavesdrop", "replay"),
          Questions.of(TLS12_RSA, Set.of(Trust.PUBLIC_CA), "none", "leaked-key-recording", "read"),
          Questions.of(TLS13, Set.of(Trust.PRIVATE_CA), "none", "broken-tls", "hijack"),
          Questions.of(TLS12_ECDHE, Set.of(Trust.PINNED_KEY), "none", "leaked-key", "tamper"),
          Questions.of(TLS12_RSA, Set.of(Trust.PINNED_KEY), "sealed-box", "leaked-key", "tamper"),
          Questions.of(TLS13, Set.of(Trust.PINNED_KEY), "none", "rogue-ca", "read"),
          Questions.of(TLS12_ECDHE, Set.of(Trust.PRIVATE_CA), "none", "rogue-ca", "replay"),
          Questions.of(
              TLS13, Set.of(Trust.NO_HOSTNAME_CHECK), "ephemeral-stream", "wrong-host", "replay"),
          Questions.of(TLS13, Set.of(Trust.PUBLIC_CA), "none", "wrong-host", "read"),
          Questions.of(TLS12_ECDHE, Set.of(Trust.PUBLIC_CA), "none", "self-signed", "hijack"),
          Questions.inABrowser(TLS13, Set.of(Trust.PUBLIC_CA), "none", "strip", "hijack"),
          Questions.inABrowser(
              TLS13, Set.of(Trust.PUBLIC_CA), "sealed-box", "strip", "replace-script"),
          Questions.inABrowser(TLS13, Set.of(Trust.PUBLIC_CA), "none", "http-injection", "read"),
          Questions.inABrowser(TLS13, Set.of(Trust.HPKP), "none", "rogue-ca", "hostile-pin"));

  /// What of a run may not differ from one time to the next: all but secrets, ports and times.
  private record Ending(
      VerdictWord verdict,
      Set<Loss> losses,
      Set<Detector> detectedBy,
      SessionEnd session,
      Set<Attempt> attempts) {
    static Ending of(Run run) {
      var judgement = run.judgement();
      return new Ending(
          judgement.verdict().word(),
          judgement.losses(),
          judgement.detectedBy(),
          judgement.session(),
          judgement.attempts().stream().map(TriedAt::attempt).collect(toSet()));
    }
  }

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
    var scenarios = scenarios(times);
    try (var runner = Runner.start()) {
      var runs = runner.runAll(scenarios, suite("7f3a91c2", 4), Silent.LISTENER).runs();

      assertThat(runs).hasSameSizeAs(scenarios);
      assertThat(
              runs.stream()
                  .collect(groupingBy(run -> run.scenario().title(), mapping(Ending::of, toSet()))))
          .hasSameSizeAs(QUESTIONS)
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
      runner.runAll(scenarios(1), suite(seed, jobs), Silent.LISTENER);
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
      for (var scenario : scenarios(1)) {
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
    var scenarios = scenarios(times);
    try (var runner = Runner.start()) {
      runner.runAll(scenarios(3), suite("7f3a91c2", 4), Silent.LISTENER);
      var before = OwnProcess.now();
      var runs = runner.runAll(scenarios, suite("00000001", 4), Silent.LISTENER).runs();

      assertThat(runs).hasSameSizeAs(scenarios);
      assertThat(OwnProcess.nowOrSoon(before)).isEqualTo(before);
    }
  }

  private static List<Scenario> scenarios(int times) {
    var scenarios = new ArrayList<Scenario>();
    for (var question : QUESTIONS) {
      for (int time = 0; time < times; time++) {
        var scenario =
            question.asScenario(
                "q%02d-%02d".formatted(QUESTIONS.indexOf(question), time), Expectation.NOTHING);
        scenarios.add(titled(scenario, question.toString()));
      }
    }
    return scenarios;
  }

  private static Scenario titled(Scenario scenario, String title) {
    return new Scenario(
        scenario.id(),
        title,
        scenario.tags(),
        scenario.story(),
        scenario.design(),
        scenario.attack(),
        scenario.mishap(),
        scenario.expect(),
        scenario.lesson(),
        scenario.origin());
  }

  private static SuiteOptions suite(String seed, int jobs) {
    return new SuiteOptions(seed, jobs, LONG, false);
  }

  private static RunOptions options() {
    return new RunOptions("7f3a91c2", LONG, false);
  }
}
