package interlope.run;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.Slow;
import interlope.attack.mishap.Mishap;
import interlope.design.Design;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.run.question.Pairs;
import interlope.run.question.Question;
import interlope.run.question.Questions;
import interlope.run.question.Reasoning;
import interlope.run.question.Silent;
import interlope.scenario.Expectation;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import interlope.verdict.Evidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Designs and attacks in combinations that no scenario has: the lab says what reasoning says. Each
/// word meets each other one here. CI tries a tenth of all combinations; with
/// `-Dinterlope.tenths=10` it would try all of them, which takes about half an hour.
class CombinationTest {
  private static final int TENTHS = Integer.getInteger("interlope.tenths", 1);

  /// So many runs are kept at once.
  private static final int BATCH = 1_000;

  @AutoClose private static final Runner RUNNER = Runner.start();

  @Test
  void anyTwoWordsEndAsCryptographySays() {
    assertThat(differing(Pairs.covering(Questions.ofApps(), Question::words))).isEmpty();
    assertThat(differing(Pairs.covering(Questions.ofBrowsers(), Question::words))).isEmpty();
  }

  @Test
  @Tag(Slow.TAG)
  void combinationsByTheTenThousandEndAsCryptographySays() {
    assertThat(differing(share(Questions.ofApps()))).isEmpty();
    assertThat(differing(share(Questions.ofBrowsers()))).isEmpty();
  }

  /// Shuffled, so that no word falls into step with the share, and always the same way.
  private static <T> List<T> share(List<T> all) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(0x7f3a91c2));
    return shuffled.subList(0, all.size() * TENTHS / 10);
  }

  @Test
  void everyMishapOfAnyTwoWordsEndsAsReasoningSays() {
    for (var mishap : Mishap.values()) {
      assertThat(differing(mishap, Pairs.covering(designs(), Question::words))).isEmpty();
    }
  }

  @Test
  @Tag(Slow.TAG)
  void everyMishapOfEveryDesignEndsAsReasoningSays() {
    for (var mishap : Mishap.values()) {
      assertThat(differing(mishap, designs())).isEmpty();
    }
  }

  private static List<Design> designs() {
    return Stream.of(Questions.ofApps(), Questions.ofBrowsers())
        .flatMap(Collection::stream)
        .map(Question::design)
        .distinct()
        .toList();
  }

  private static List<String> differing(List<Question> questions) {
    return differing(
        questions,
        (question, id) -> question.asScenario(id, Expectation.NOTHING),
        (question, run) -> difference(question, Reasoning.about(question), run));
  }

  private static List<String> differing(Mishap mishap, List<Design> designs) {
    return differing(
        designs,
        (design, id) -> suffering(design, mishap, id),
        (design, run) -> difference(mishap + ": " + design, Reasoning.about(mishap, design), run));
  }

  /// Those on which lab and reasoning differ, with what each says.
  private static <T> List<String> differing(
      List<T> all,
      BiFunction<T, String, Scenario> asScenario,
      BiFunction<T, Run, Stream<String>> difference) {
    assertThat(all).isNotEmpty();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
        .mapToObj(from -> all.subList(from, Math.min(from + BATCH, all.size())))
        .flatMap(batch -> {
          var runs = runs(batch, asScenario);
          return IntStream.range(0, batch.size())
              .boxed()
              .flatMap(at -> difference.apply(batch.get(at), runs.get(at)));
        })
        .toList();
  }

  private static <T> List<Run> runs(List<T> batch, BiFunction<T, String, Scenario> asScenario) {
    var scenarios =
        IntStream.range(0, batch.size())
            .mapToObj(at -> asScenario.apply(batch.get(at), "c%05d".formatted(at)))
            .toList();
    var options = new SuiteOptions("7f3a91c2", 2, Duration.ofSeconds(20), false);
    var runs = RUNNER.runAll(scenarios, options, Silent.LISTENER).runs();
    assertThat(runs).hasSameSizeAs(batch);
    return runs;
  }

  private static Stream<String> difference(Object of, Expectation reasoned, Run run) {
    restsOnEvidence(run);
    var judgement = run.judgement();
    var judged =
        new Expectation(judgement.verdict().word(), judgement.losses(), judgement.detectedBy());
    return judged.equals(reasoned)
        ? Stream.empty()
        : Stream.of("%s: reasoned %s, judged %s".formatted(of, reasoned, judged));
  }

  private static void restsOnEvidence(Run run) {
    var judgement = run.judgement();
    assertThat(judgement.evidence()).extracting(Evidence::line).allMatch(line -> line >= 1);
    if (run.scenario().mishap() == null) {
      assertThat(judgement.attempts()).isNotEmpty();
      if (judgement.losses().isEmpty()) {
        assertThat(judgement.attempts()).anyMatch(tried -> tried.attempt().failed() != null);
      }
    }
  }

  private static Scenario suffering(Design design, Mishap mishap, String id) {
    var nobody = Questions.of(Transport.TLS13, Set.of(Trust.PUBLIC_CA), "none", "none", "read");
    return new Scenario(
        id,
        id,
        List.of(),
        "",
        design,
        nobody.attack(),
        mishap,
        Expectation.NOTHING,
        "",
        new FileLine("tests", 1));
  }
}
