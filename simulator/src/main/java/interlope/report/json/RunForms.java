package interlope.report.json;

import static interlope.json.Shapes.ifAny;
import static interlope.json.Shapes.member;
import static interlope.json.Shapes.ofRecord;
import static interlope.json.Shapes.orNull;

import interlope.event.Detector;
import interlope.event.Played;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.json.Forms;
import interlope.json.Members;
import interlope.json.Parts;
import interlope.json.Parts.Part;
import interlope.json.Shape;
import interlope.report.said.Sentences;
import interlope.run.Fidelity;
import interlope.run.Run;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import interlope.scenario.problem.ScenarioException;
import interlope.verdict.Evidence;
import interlope.verdict.Judgement;
import interlope.verdict.Loss;
import interlope.verdict.TriedAt;
import interlope.verdict.Verdict;
import interlope.verdict.VerdictWord;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A judged run, without its recording.
final class RunForms {
  private static final Part<Run, String> KEY =
      part(member("key", Forms.text("^[0-9a-f]{16}$", "not sixteen hexadecimal digits")), Run::key);
  private static final Part<Run, @Nullable String> ID =
      part(orNull("scenario", Forms.TEXT), run -> run.scenario().id());
  private static final Part<Run, String> TITLE =
      part(member("title", Forms.TEXT), run -> run.scenario().title());
  private static final Part<Run, @Nullable String> FILE =
      part(orNull("file", Forms.TEXT), run -> run.scenario().origin().file());
  private static final Part<Run, @Nullable Integer> LINE =
      part(orNull("line", Forms.integer(1)), run -> run.scenario().origin().line());
  private static final Part<Run, Fidelity> FIDELITY =
      part(member("fidelity", Forms.words(Fidelity.values())), run -> Fidelity.of(run.scenario()));
  private static final Part<Run, @Nullable Played> PLAYED =
      part(
          orNull(
              "played",
              Forms.of(
                  ofRecord(
                      Played.class,
                      member("client", Forms.TEXT),
                      orNull("attacker", Forms.TEXT),
                      member("server", Forms.TEXT)))),
          Run::played);
  private static final Part<Run, VerdictWord> VERDICT =
      ofJudgement(member("verdict", Forms.words(VerdictWord.values())), it -> it.verdict().word());
  private static final Part<Run, @Nullable String> WHY =
      ofJudgement(orNull("why", Forms.TEXT), RunForms::why);
  private static final Part<Run, @Nullable Said> WHY_SAID =
      ofJudgement(SaidShapes.beside("whySaid", "why"), RunForms::whySaid);
  private static final Part<Run, List<Loss>> LOSSES =
      ofJudgement(member("losses", Forms.set(JudgementForms.LOSS)), it -> List.copyOf(it.losses()));
  private static final Part<Run, List<Evidence>> EVIDENCE =
      ofJudgement(member("evidence", Forms.list(JudgementForms.EVIDENCE)), Judgement::evidence);
  private static final Part<Run, List<TriedAt>> ATTEMPTS =
      ofJudgement(member("attempts", Forms.list(JudgementForms.TRIED)), Judgement::attempts);
  private static final Part<Run, SessionEnd> SESSION =
      ofJudgement(member("session", JudgementForms.SESSION), Judgement::session);
  private static final Part<Run, List<Detector>> DETECTED_BY =
      ofJudgement(
          member(
              "detectedBy",
              Forms.described(
                  Forms.set(JudgementForms.DETECTOR), QuestionForms.DETECTORS.schema())),
          it -> List.copyOf(it.detectors()));
  private static final Part<Run, @Nullable Boolean> AS_EXPECTED =
      part(orNull("asExpected", Forms.TRUTH), run -> run.asExpected().orElse(null));
  private static final Part<Run, Duration> MILLIS =
      part(member("millis", Forms.duration(Duration.ofMillis(1), 1)), Run::took);

  /// In their order.
  static final Parts<Run> ALL =
      new Parts<>(
          List.of(
              KEY,
              ID,
              TITLE,
              FILE,
              LINE,
              QuestionForms.DESIGN,
              QuestionForms.ATTACK,
              QuestionForms.MISHAP,
              FIDELITY,
              PLAYED,
              VERDICT,
              WHY,
              WHY_SAID,
              LOSSES,
              EVIDENCE,
              ATTEMPTS,
              SESSION,
              DETECTED_BY,
              QuestionForms.EXPECTED,
              AS_EXPECTED,
              MILLIS));

  static final Shape<@Nullable Integer> FORMAT = ifAny("format", Forms.integer());
  static final Shape<@Nullable Instant> STARTED =
      ifAny("started", Forms.TEXT.as(Instant::toString, RunForms::time));

  private static final Part<Run, @Nullable List<String>> TAGS =
      part(ifAny("tags", Forms.list(Forms.TEXT)), run -> run.scenario().tags());
  private static final Part<Run, @Nullable String> STORY =
      part(ifAny("story", Forms.TEXT), run -> run.scenario().story());
  private static final Part<Run, @Nullable String> LESSON =
      part(ifAny("lesson", Forms.TEXT), run -> run.scenario().lesson());

  /// What a run's folder keeps beside these: what a window shows of a scenario.
  static final Parts<Run> OF_FOLDER = new Parts<>(List.of(TAGS, STORY, LESSON));

  private RunForms() {}

  /// @throws ScenarioException where the question is none that this version knows
  /// @throws IllegalArgumentException as [Members] says
  static Run read(Members in) throws ScenarioException {
    return new Run(
        scenario(in), KEY.read(in), judgement(in), MILLIS.read(in), PLAYED.read(in), null);
  }

  private static Scenario scenario(Members in) throws ScenarioException {
    var question = QuestionForms.read(in);
    return new Scenario(
        Objects.requireNonNullElseGet(ID.read(in), () -> KEY.read(in)),
        TITLE.read(in),
        Objects.requireNonNullElse(TAGS.read(in), List.of()),
        Objects.requireNonNullElse(STORY.read(in), ""),
        question.design(),
        question.attack(),
        question.mishap(),
        question.expect(),
        Objects.requireNonNullElse(LESSON.read(in), ""),
        new FileLine(
            Objects.requireNonNullElse(FILE.read(in), ""),
            Objects.requireNonNullElse(LINE.read(in), 1)));
  }

  private static Judgement judgement(Members in) {
    var attempts = ATTEMPTS.read(in);
    return new Judgement(
        verdict(in, attempts), attempts, SESSION.read(in), Set.copyOf(DETECTED_BY.read(in)));
  }

  private static Verdict verdict(Members in, List<TriedAt> attempts) {
    var failed = attempts.stream().filter(tried -> tried.attempt().failed() != null).toList();
    return switch (VERDICT.read(in)) {
      case BREACHED -> new Verdict.Breached(EVIDENCE.read(in));
      case BLOCKED -> new Verdict.Blocked(failed);
      case WITHSTOOD -> new Verdict.Withstood(failed);
      case INCONCLUSIVE ->
          new Verdict.Inconclusive(
              Objects.requireNonNullElseGet(
                  WHY_SAID.read(in), () -> new Said.Whole(in.read("why", Forms.TEXT))));
    };
  }

  private static @Nullable String why(Judgement judgement) {
    return judgement.verdict() instanceof Verdict.Inconclusive inconclusive
        ? Sentences.of(inconclusive)
        : null;
  }

  private static @Nullable Said whySaid(Judgement judgement) {
    return judgement.verdict() instanceof Verdict.Inconclusive(var why) ? why : null;
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException _) {
      throw new IllegalArgumentException("`started` is no time");
    }
  }

  private static <T extends @Nullable Object> Part<Run, T> part(
      Shape<T> shape, Function<Run, T> component) {
    return new Part<>(shape, component);
  }

  private static <T extends @Nullable Object> Part<Run, T> ofJudgement(
      Shape<T> shape, Function<Judgement, T> component) {
    return new Part<>(shape, run -> component.apply(run.judgement()));
  }
}
