package interlope.run;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.mishap.Mishap;
import interlope.design.Design;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.scenario.Expectation;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import interlope.verdict.Evidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Designs and attacks in combinations that no scenario has: the lab says what reasoning says.
///
/// A seeded sample of apps and one of browsers; `-Dinterlope.combinations=all`, or a number of
/// them, tries more, and `-Dinterlope.sample=…` others.
class CombinationTest {
  private static final int SAMPLE = 160;
  private static final long SEED = Long.getLong("interlope.sample", 20_261_122L);

  @Test
  void everyCombinationEndsAsCryptographySays() {
    var questions = sample();

    try (var runner = Runner.start()) {
      var runs = put(runner, questions);

      assertThat(answers(questions, Reasoning::about, runs)).isEmpty();
      assertThat(runs).allSatisfy(CombinationTest::restsOnEvidence);
    }
  }

  @Test
  void everyMishapEndsAsReasoningSays() {
    var designs =
        Stream.of(Questions.ofApps(), Questions.ofBrowsers())
            .flatMap(all -> some(all.stream().map(Question::design).distinct().toList()).stream())
            .toList();
    try (var runner = Runner.start()) {
      for (var mishap : Mishap.values()) {
        var scenarios =
            IntStream.range(0, designs.size())
                .mapToObj(at -> suffering(designs.get(at), mishap, "m%05d".formatted(at)))
                .toList();
        var runs = run(runner, scenarios);

        assertThat(runs).hasSameSizeAs(designs);
        for (int at = 0; at < runs.size(); at++) {
          var judgement = runs.get(at).judgement();
          assertThat(
                  new Expectation(
                      judgement.verdict().word(), judgement.losses(), judgement.detectedBy()))
              .as("%s: %s", mishap, designs.get(at))
              .isEqualTo(Reasoning.about(mishap, designs.get(at)));
        }
      }
    }
  }

  private static List<Design> some(List<Design> all) {
    var designs = new ArrayList<>(all);
    Collections.shuffle(designs, new Random(SEED));
    return designs.subList(0, Math.min(designs.size(), SAMPLE / 4));
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

  @Test
  void theSampleHasEveryWord() {
    var words =
        Stream.concat(Questions.ofApps().stream(), Questions.ofBrowsers().stream())
            .flatMap(CombinationTest::words)
            .collect(Collectors.toSet());

    assertThat(sample().stream().flatMap(CombinationTest::words).collect(Collectors.toSet()))
        .isEqualTo(words);
  }

  private static Stream<String> words(Question question) {
    return java.util.Arrays.stream(question.toString().split("[ ,;\\[\\]]+", -1));
  }

  private static List<Question> sample() {
    return Stream.concat(
            sample(Questions.ofApps()).stream(), sample(Questions.ofBrowsers()).stream())
        .toList();
  }

  private static List<Question> sample(List<Question> all) {
    var questions = new ArrayList<>(all);
    Collections.shuffle(questions, new Random(SEED));
    var most = System.getProperty("interlope.combinations", String.valueOf(SAMPLE));
    return most.equals("all")
        ? questions
        : questions.subList(0, Math.min(questions.size(), Integer.parseInt(most)));
  }

  private static List<Run> put(Runner runner, List<Question> questions) {
    return run(
        runner,
        IntStream.range(0, questions.size())
            .mapToObj(
                at -> questions.get(at).asScenario("c%05d".formatted(at), Expectation.NOTHING))
            .toList());
  }

  private static List<Run> run(Runner runner, List<Scenario> scenarios) {
    return runner
        .runAll(
            scenarios,
            new SuiteOptions("7f3a91c2", 2, Duration.ofSeconds(20), false),
            Silent.LISTENER)
        .runs();
  }

  /// The questions on which lab and reasoning differ, with what each says.
  private static Map<String, String> answers(
      List<Question> questions, Function<Question, Expectation> reasoning, List<Run> runs) {
    assertThat(runs).hasSameSizeAs(questions);
    var differ = new TreeMap<String, String>();
    for (int at = 0; at < runs.size(); at++) {
      var question = questions.get(at);
      var judgement = runs.get(at).judgement();
      var judged =
          new Expectation(judgement.verdict().word(), judgement.losses(), judgement.detectedBy());
      var reasoned = reasoning.apply(question);
      if (!judged.equals(reasoned)) {
        differ.put(question.toString(), "reasoned %s, judged %s".formatted(reasoned, judged));
      }
    }
    return differ;
  }

  private static void restsOnEvidence(Run run) {
    var judgement = run.judgement();
    assertThat(judgement.evidence()).extracting(Evidence::line).allMatch(line -> line >= 1);
    assertThat(judgement.attempts()).isNotEmpty();
    if (judgement.losses().isEmpty()) {
      assertThat(judgement.attempts()).anyMatch(tried -> tried.attempt().failed() != null);
    }
  }
}
