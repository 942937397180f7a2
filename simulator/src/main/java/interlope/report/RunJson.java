package interlope.report;

import static interlope.report.JsonText.object;

import interlope.design.Design;
import interlope.event.Party;
import interlope.event.SessionEnd;
import interlope.run.Run;
import interlope.run.Skipped;
import interlope.run.SuiteResult;
import interlope.scenario.Expectation;
import interlope.verdict.Evidence;
import interlope.verdict.TriedAt;
import interlope.verdict.Verdict;
import interlope.word.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Judged runs as JSON, in the form that scripts depend on: fields are added, never changed.
public final class RunJson {
  /// The `format` of the document.
  public static final int FORMAT = 1;

  private RunJson() {}

  /// The document of a whole suite: a run each on a line of its own.
  public static String document(SuiteResult result) {
    return """
    {"interlope": "%s", "format": %d, "seed": "%s", "notRun": %d,
     "runs": [%s],
     "skipped": [%s]}
    """
        .formatted(
            Version.CURRENT,
            FORMAT,
            result.seed(),
            result.notRun(),
            lines(result.runs().stream().map(RunJson::line).toList()),
            lines(result.skipped().stream().map(RunJson::skipped).toList()));
  }

  /// One run on one line, without its end.
  public static String line(Run run) {
    return JsonText.of(tree(run));
  }

  /// One run as its folder keeps it: with what a window shows of its scenario, and when it began.
  static String saved(Run run, Instant started) {
    var scenario = run.scenario();
    var tree = tree(run);
    tree.putAll(
        object(
            "format", FORMAT,
            "started", started.toString(),
            "tags", scenario.tags(),
            "story", scenario.story(),
            "lesson", scenario.lesson()));
    return JsonText.of(tree);
  }

  private static String lines(List<String> objects) {
    return objects.stream().map(object -> "\n  " + object).collect(Collectors.joining(","));
  }

  private static String skipped(Skipped skipped) {
    return JsonText.of(
        object(
            "scenario", skipped.scenario().id(), "needs", skipped.needs(), "how", skipped.how()));
  }

  private static Map<String, @Nullable Object> tree(Run run) {
    var scenario = run.scenario();
    var judgement = run.judgement();
    return object(
        "key", run.key(),
        "scenario", scenario.id(),
        "title", scenario.title(),
        "file", scenario.origin().file(),
        "line", scenario.origin().line(),
        "design", design(scenario.design()),
        "attack", scenario.mishap() == null ? attack(run) : null,
        "mishap", word(scenario.mishap()),
        "fidelity", Fidelity.of(scenario).word(),
        "verdict", judgement.verdict().word().word(),
        "why", why(judgement.verdict()),
        "losses", words(judgement.losses()),
        "evidence", judgement.evidence().stream().map(RunJson::evidence).toList(),
        "attempts", judgement.attempts().stream().map(RunJson::attempt).toList(),
        "session", session(judgement.session()),
        "detectedBy", words(judgement.detectors()),
        "expected", expected(scenario.expect()),
        "asExpected", run.asExpected().orElse(null),
        "millis", millis(run));
  }

  private static Map<String, @Nullable Object> attack(Run run) {
    var attack = run.scenario().attack();
    return object(
        "position", attack.position().word(),
        "entry", attack.entry().word(),
        "action", attack.action().word(),
        "knows", words(attack.knows().stream().sorted().toList()),
        "needs", words(attack.needs()));
  }

  private static Map<String, @Nullable Object> evidence(Evidence evidence) {
    var secret = evidence.secret();
    return object(
        "loss", evidence.loss().word(),
        "secret", secret == null ? null : secret.word(),
        "how", evidence.how().word(),
        "text", evidence.text(),
        "line", evidence.line());
  }

  private static Map<String, @Nullable Object> attempt(TriedAt tried) {
    var attempt = tried.attempt();
    return object(
        "what", attempt.what().word(),
        "failed", word(attempt.failed()),
        "text", attempt.text(),
        "line", tried.line());
  }

  static Map<String, @Nullable Object> session(SessionEnd session) {
    return object(
        "end", session.end().word(),
        "refusedBy", party(session.refusedBy()),
        "alert", session.alert(),
        "reason", word(session.reason()),
        "text", session.text());
  }

  /// Only the keys that were given; null where none was.
  private static @Nullable Object expected(Expectation expect) {
    if (expect.isNothing()) {
      return null;
    }
    var given = object();
    if (expect.verdict() != null) {
      given.put("verdict", expect.verdict().word());
    }
    if (expect.losses() != null) {
      given.put("losses", words(expect.losses().stream().sorted().toList()));
    }
    if (expect.detectedBy() != null) {
      given.put("detectedBy", words(expect.detectedBy().stream().sorted().toList()));
    }
    return given;
  }

  private static @Nullable String why(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Inconclusive(var why) -> why;
      case Verdict.Breached _, Verdict.Blocked _, Verdict.Withstood _ -> null;
    };
  }

  private static BigDecimal millis(Run run) {
    return BigDecimal.valueOf(run.took().toNanos(), 6).setScale(1, RoundingMode.HALF_UP);
  }

  static @Nullable String party(@Nullable Party party) {
    return party == null ? null : party.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String word(@Nullable Word word) {
    return word == null ? null : word.word();
  }

  private static List<String> words(Collection<? extends Word> words) {
    return words.stream().map(Word::word).toList();
  }

  private static Map<String, Object> design(Design design) {
    var values = new LinkedHashMap<String, Object>();
    design.settings().forEach(setting -> values.put(setting.key().word(), setting.json()));
    return values;
  }
}
