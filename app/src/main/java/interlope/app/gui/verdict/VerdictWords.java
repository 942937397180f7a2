package interlope.app.gui.verdict;

import static interlope.word.Texts.text;

import interlope.event.Detector;
import interlope.event.How;
import interlope.event.SessionEnd;
import interlope.report.said.Sentences;
import interlope.story.SecretKind;
import interlope.verdict.Evidence;
import interlope.verdict.Judgement;
import interlope.verdict.Loss;
import interlope.verdict.Verdict;
import interlope.word.Page;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells a judgement to a person who has never read an RFC.
final class VerdictWords {
  private static final int ALL_LOSSES = Loss.values().length;

  private VerdictWords() {}

  /// A few words below the verdict: how much was lost, or who stood in the way.
  static String beside(Judgement judgement) {
    return switch (judgement.verdict()) {
      case Verdict.Breached _ -> text("verdict.lost", judgement.losses().size(), ALL_LOSSES);
      case Verdict.Blocked _ -> stopped(judgement.session());
      case Verdict.Withstood _ -> text("verdict.completed");
      case Verdict.Inconclusive _ -> text("verdict.not-judged");
    };
  }

  private static String stopped(SessionEnd end) {
    var by = end.refusedBy();
    return by == null ? Page.of(end.end()).says("verdict") : Page.of(by).says("verdict");
  }

  /// One sentence or two: what happened.
  static String sentence(Judgement judgement) {
    return switch (judgement.verdict()) {
      case Verdict.Breached(var evidence) -> breached(evidence);
      case Verdict.Blocked(var failed) -> {
        var reason = judgement.session().reason();
        yield reason == null
            ? Sentences.of(failed.getLast().attempt())
            : Page.of(reason).says("verdict");
      }
      case Verdict.Withstood(var failed) ->
          Page.of(Objects.requireNonNull(failed.getLast().attempt().failed())).says("verdict");
      case Verdict.Inconclusive inconclusive -> Sentences.of(inconclusive);
    };
  }

  /// A sentence for each way in, in the order in which they come up; each secret is named where it
  /// was first read.
  private static String breached(List<Evidence> evidence) {
    var ways = new LinkedHashMap<How, Set<SecretKind>>();
    var named = EnumSet.noneOf(SecretKind.class);
    for (var piece : evidence) {
      var secret = piece.secret();
      if (secret == null) {
        ways.putIfAbsent(piece.how(), new LinkedHashSet<>());
      } else if (named.add(secret)) {
        ways.computeIfAbsent(piece.how(), _ -> new LinkedHashSet<>()).add(secret);
      }
    }
    return ways.entrySet().stream()
        .map(way -> sentence(way.getKey(), way.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String sentence(How how, Set<SecretKind> secrets) {
    return secrets.isEmpty()
        ? Page.of(how).says("verdict")
        : Page.of(how).says("verdict", list(secrets));
  }

  /// `the password, the account number and the balance`.
  private static String list(Set<SecretKind> secrets) {
    var names = secrets.stream().map(kind -> Page.of(kind).says("verdict")).toList();
    return names.size() == 1
        ? names.getFirst()
        : text(
            "verdict.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  /// Who on the defender's side noticed; empty where nobody did and nothing was lost.
  static String noticed(Judgement judgement) {
    var detectors = judgement.detectors();
    return detectors.isEmpty()
        ? judgement.losses().isEmpty() ? "" : text("verdict.noticed.nobody")
        : detectors.stream().map(VerdictWords::noticed).collect(Collectors.joining(" "));
  }

  private static String noticed(Detector detector) {
    return Page.of(detector).says("verdict");
  }

  /// What a loss means, for a chip.
  static String plain(Loss loss) {
    return Page.of(loss).chip();
  }
}
