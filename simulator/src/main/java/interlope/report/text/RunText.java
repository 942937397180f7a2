package interlope.report.text;

import static interlope.word.Texts.text;

import interlope.design.Key;
import interlope.design.Key.Setting;
import interlope.event.SessionEnd;
import interlope.report.said.Sentences;
import interlope.run.Run;
import interlope.run.Variation;
import interlope.scenario.Expectation;
import interlope.scenario.Scenario;
import interlope.verdict.Evidence;
import interlope.verdict.Judgement;
import interlope.verdict.Loss;
import interlope.verdict.TriedAt;
import interlope.verdict.Verdict;
import interlope.verdict.VerdictWord;
import interlope.word.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Judged runs told in plain text: in one sentence, or at length.
///
/// @param seed the suite's, for the command that repeats a run
/// @param keyLines finds the design's line that decides
/// @param decisive what was measured of that
public record RunText(String seed, KeyLines keyLines, Decisive decisive) {
  /// How many keys of the design are named as deciding.
  private static final int KEYS = 3;

  /// What was expected and what was measured, in one sentence without its full stop.
  public static String summary(Run run) {
    var measured = measured(run.judgement());
    return switch (standing(run)) {
      case DIFFERS -> text("report.summary.differs", expected(run.scenario().expect()), measured);
      case AS_EXPECTED -> text("report.summary.as-expected", measured);
      case NOTHING_EXPECTED -> measured;
    };
  }

  /// The whole story of one run, a line each: what was expected and measured, why, what decided,
  /// the evidence, and how to go on from there.
  public List<String> block(Run run) {
    var scenario = run.scenario();
    var judgement = run.judgement();
    var lines = new ArrayList<String>();
    lines.add(text("report.standing", scenario.id(), standing(run).sentence()));
    if (!scenario.title().equals(scenario.id())) {
      lines.add(labelled("title", scenario.title()));
    }
    if (!scenario.expect().isNothing()) {
      lines.add(labelled("expected", expected(scenario.expect())));
    }
    lines.add(labelled("measured", measured(judgement)));
    lines.add(labelled("why", why(judgement)));
    labelled(lines, "decided-by", decidedBy(run));
    labelled(lines, "evidence", judgement.evidence().stream().map(RunText::evidence).toList());
    labelled(lines, "tried", judgement.attempts().stream().map(RunText::attempt).toList());
    lines.add(labelled("session", session(judgement.session())));
    lines.add(labelled("again", again(run)));
    lines.add(labelled("read-on", "interlope explain " + wordToReadOn(run)));
    return lines;
  }

  /// How a run stands to its expectation.
  public static Standing standing(Run run) {
    return run.asExpected()
        .map(met -> met ? Standing.AS_EXPECTED : Standing.DIFFERS)
        .orElse(Standing.NOTHING_EXPECTED);
  }

  /// Verdict and losses in a few words: `breached: request-secrecy, session-secrecy`.
  public static String outcome(Judgement judgement) {
    return outcome(judgement.verdict().word(), judgement.losses());
  }

  private static String outcome(VerdictWord verdict, Collection<Loss> losses) {
    return losses.isEmpty() ? verdict.word() : verdict.word() + ": " + words(losses);
  }

  /// The command that draws the same secrets and runs the same question again.
  String again(Run run) {
    return "interlope run " + quoted(run.scenario().origin().file()) + " --seed " + seed;
  }

  static String why(Judgement judgement) {
    return switch (judgement.verdict()) {
      case Verdict.Breached(var evidence) -> sentence(Sentences.of(evidence.getFirst()));
      case Verdict.Blocked(var failed) ->
          sentence(
              Sentences.of(judgement.session())
                  .orElseGet(() -> Sentences.of(failed.getLast().attempt())));
      case Verdict.Withstood(var failed) -> sentence(Sentences.of(failed.getLast().attempt()));
      case Verdict.Inconclusive inconclusive -> sentence(Sentences.of(inconclusive));
    };
  }

  static String expected(Expectation expect) {
    var parts = new ArrayList<String>();
    if (expect.verdict() != null) {
      parts.add(expect.verdict().word());
    }
    if (expect.losses() != null) {
      parts.add(
          text("report.expected.losses", wordsOrNone(expect.losses().stream().sorted().toList())));
    }
    if (expect.detectedBy() != null) {
      parts.add(
          text(
              "report.expected.detectors",
              wordsOrNone(expect.detectedBy().stream().sorted().toList())));
    }
    return String.join(", ", parts);
  }

  static String measured(Judgement judgement) {
    return text(
        "report.measured",
        judgement.verdict().word().word(),
        wordsOrNone(judgement.losses()),
        wordsOrNone(judgement.detectors()));
  }

  static String session(SessionEnd session) {
    var by = session.refusedBy();
    var reason = session.reason();
    var said = Sentences.of(session);
    var parts = new ArrayList<>(List.of(session.end().word()));
    if (by != null) {
      parts.add(text("report.session.by", by.word()));
    }
    if (session.alert() != null) {
      parts.add(text("report.session.alert", session.alert()));
    }
    if (reason != null) {
      parts.add(text("report.session.reason", reason.word()));
    }
    var ended = String.join(" ", parts);
    return said.map(text -> text("report.session.text", ended, sentence(text))).orElse(ended);
  }

  /// The keys that decided, the most decisive first, each with the value that would have changed
  /// most.
  private List<String> decidedBy(Run run) {
    var byKey = new LinkedHashMap<Key<?>, Variation>();
    decisive.of(run).stream()
        .filter(Variation::decided)
        .forEach(one -> byKey.putIfAbsent(one.key(), one));
    return byKey.values().stream().limit(KEYS).map(one -> decidedBy(run, one)).toList();
  }

  private String decidedBy(Run run, Variation variation) {
    var scenario = run.scenario();
    var key = variation.key().word();
    var value = key + ": " + shown(variation.from());
    var line = keyLines.of(scenario, key);
    var there = line.isPresent() ? scenario.origin().file() + ":" + line.getAsInt() + ": " : "";
    return text(
        "report.decided-by.with",
        there + (variation.from().isDefault() ? text("report.decided-by.default", value) : value),
        shown(variation.to()),
        outcome(variation.becomes(), variation.losses()));
  }

  private static String evidence(Evidence evidence) {
    var secret = evidence.secret();
    return secret == null
        ? text("report.evidence", evidence.line(), evidence.loss().word(), Sentences.of(evidence))
        : text(
            "report.evidence.secret",
            evidence.line(),
            evidence.loss().word(),
            secret.word(),
            Sentences.of(evidence));
  }

  private static String attempt(TriedAt tried) {
    var what = tried.attempt().what().word();
    var failed = tried.attempt().failed();
    return failed == null
        ? text("report.tried.worked", tried.line(), what, Sentences.of(tried.attempt()))
        : text(
            "report.tried.failed",
            tried.line(),
            what,
            failed.word(),
            Sentences.of(tried.attempt()));
  }

  private static String wordToReadOn(Run run) {
    var judgement = run.judgement();
    var reason = judgement.session().reason();
    return switch (judgement.verdict()) {
      case Verdict.Breached _ -> peril(run.scenario());
      case Verdict.Blocked(var failed) -> reason == null ? failure(failed) : reason.word();
      case Verdict.Withstood(var failed) -> failure(failed);
      case Verdict.Inconclusive _ -> judgement.verdict().word().word();
    };
  }

  private static String peril(Scenario scenario) {
    var mishap = scenario.mishap();
    return mishap == null ? scenario.attack().entry().word() : mishap.word();
  }

  private static String failure(List<TriedAt> failed) {
    var why = failed.getLast().attempt().failed();
    return why == null ? failed.getLast().attempt().what().word() : why.word();
  }

  private static void labelled(List<String> lines, String label, List<String> texts) {
    for (int at = 0; at < texts.size(); at++) {
      lines.add(at == 0 ? labelled(label, texts.get(at)) : under("", texts.get(at)));
    }
  }

  private static String labelled(String label, String text) {
    return under(text("report.label." + label), text);
  }

  private static String under(String label, String text) {
    return "  %-10s %s".formatted(label, text);
  }

  private static String wordsOrNone(Collection<? extends Word> words) {
    return words.isEmpty() ? text("report.none") : words(words);
  }

  private static String words(Collection<? extends Word> words) {
    return words.stream().map(Word::word).collect(Collectors.joining(", "));
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static String quoted(String file) {
    return file.contains(" ") ? "'" + file + "'" : file;
  }

  /// How a run stands to its expectation.
  public enum Standing {
    AS_EXPECTED,
    DIFFERS,
    NOTHING_EXPECTED;

    /// After the scenario's name.
    public String sentence() {
      return text("report." + word());
    }

    /// For the keys of texts.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static String shown(Setting<?> setting) {
    return String.join(", ", setting.words());
  }
}
