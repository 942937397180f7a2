package interlope.report.text;

import interlope.run.Run;
import interlope.run.SuiteResult;
import interlope.verdict.VerdictWord;

/// How many runs of a suite came to what. An inconclusive run is counted by what was expected of
/// it, too.
public record Counts(
    int runs,
    int asExpected,
    int differ,
    int nothingExpected,
    int inconclusive,
    int skipped,
    int notRun) {
  public static Counts of(SuiteResult result) {
    return new Counts(
        result.runs().size(),
        standing(result, RunText.Standing.AS_EXPECTED),
        standing(result, RunText.Standing.DIFFERS),
        standing(result, RunText.Standing.NOTHING_EXPECTED),
        (int) result.runs().stream().filter(Counts::isInconclusive).count(),
        result.skipped().size(),
        result.notRun());
  }

  public static boolean isInconclusive(Run run) {
    return run.judgement().verdict().word() == VerdictWord.INCONCLUSIVE;
  }

  /// Whether a run is to be told at length: it is not as expected, or was not judged.
  public static boolean needsAttention(Run run) {
    return RunText.standing(run) == RunText.Standing.DIFFERS || isInconclusive(run);
  }

  private static int standing(SuiteResult result, RunText.Standing standing) {
    return (int) result.runs().stream().filter(run -> RunText.standing(run) == standing).count();
  }
}
