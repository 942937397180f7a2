package interlope.app.terminal;

import static interlope.word.Texts.text;

import interlope.report.text.Counts;
import interlope.report.text.RunText;
import interlope.report.text.RunText.Standing;
import interlope.run.Run;
import interlope.run.SuiteResult;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A suite on a terminal or in a pipe: a table of all runs, then at length only what is not as
/// expected or was not judged. Colour tells what is as expected, never what the verdict is.
public final class ConsoleReport {
  private static final String GREEN = "\u001b[32m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";
  private static final String SECRECY = "-secrecy";

  private final PrintStream out;
  private final boolean colours;
  private final boolean verbose;
  private final RunText text;

  public ConsoleReport(PrintStream out, boolean colours, boolean verbose, RunText text) {
    this.out = out;
    this.colours = colours;
    this.verbose = verbose;
    this.text = text;
  }

  /// Counts, time and seed in one line.
  public static String summary(SuiteResult result) {
    var parts = new ArrayList<String>();
    var counts = Counts.of(result);
    part(parts, counts.asExpected(), Standing.AS_EXPECTED.word());
    part(parts, counts.differ(), Standing.DIFFERS.word());
    part(parts, counts.nothingExpected(), Standing.NOTHING_EXPECTED.word());
    part(parts, counts.inconclusive(), VerdictWord.INCONCLUSIVE.word());
    part(parts, counts.skipped(), "skipped");
    part(parts, counts.notRun(), "not-run");
    var took =
        BigDecimal.valueOf(result.took().toMillis(), 3)
            .setScale(2, RoundingMode.HALF_UP)
            .toPlainString();
    var runs = runs(result.runs().size());
    return parts.isEmpty()
        ? text("report.counts", runs, took, result.seed())
        : text("report.counts.parts", runs, took, result.seed(), String.join(", ", parts));
  }

  public void show(SuiteResult result) {
    var print = new StringBuilder();
    print.append(head(result)).append("\n\n");
    table(result.runs(), print);
    result.runs().stream().filter(this::atLength).forEach(run -> block(run, print));
    if (!result.skipped().isEmpty()) {
      print.append('\n').append(text("report.skipped")).append('\n');
      for (var skipped : result.skipped()) {
        print
            .append("  ")
            .append(
                text("report.skipped.one", skipped.scenario().id(), skipped.needs(), skipped.how()))
            .append('\n');
      }
    }
    print.append('\n').append(summary(result)).append('\n');
    out.print(print);
    out.flush();
  }

  private static String head(SuiteResult result) {
    var parts = new ArrayList<>(List.of(runs(result.runs().size())));
    if (!result.skipped().isEmpty()) {
      parts.add(text("report.runs.skipped", result.skipped().size()));
    }
    if (result.notRun() > 0) {
      parts.add(text("report.runs.stopped", result.notRun()));
    }
    return String.join(", ", parts);
  }

  private void table(List<Run> runs, StringBuilder print) {
    int idWidth = runs.stream().mapToInt(run -> run.scenario().id().length()).max().orElse(0);
    int verdictWidth = widest(runs);
    for (var run : runs) {
      var verdict = run.judgement().verdict().word().word();
      var row = new StringBuilder();
      row.append("  ").append(mark(run)).append("  ");
      row.append(padded(run.scenario().id(), idWidth)).append("  ");
      row.append(padded(verdict, verdictWidth)).append("  ");
      row.append(
          run.judgement().losses().stream()
              .map(ConsoleReport::brief)
              .collect(Collectors.joining(", ")));
      print.append(row.toString().stripTrailing()).append('\n');
    }
  }

  private void block(Run run, StringBuilder print) {
    print.append('\n');
    var lines = text.block(run);
    print.append(coloured(lines.getFirst(), colour(run))).append('\n');
    lines.stream().skip(1).forEach(line -> print.append(line).append('\n'));
  }

  private boolean atLength(Run run) {
    return verbose || Counts.needsAttention(run);
  }

  private String mark(Run run) {
    int width =
        Arrays.stream(Standing.values()).mapToInt(one -> mark(one).length()).max().orElse(0);
    return coloured(padded(mark(RunText.standing(run)), width), colour(run));
  }

  private static String mark(Standing standing) {
    return text("report.table." + standing.word());
  }

  private static String colour(Run run) {
    return switch (RunText.standing(run)) {
      case AS_EXPECTED -> GREEN;
      case DIFFERS -> RED;
      case NOTHING_EXPECTED -> Counts.isInconclusive(run) ? YELLOW : "";
    };
  }

  private String coloured(String said, String colour) {
    return colours && !colour.isEmpty() ? colour + said + PLAIN : said;
  }

  private static String brief(Loss loss) {
    var word = loss.word();
    return word.endsWith(SECRECY) ? word.substring(0, word.length() - SECRECY.length()) : word;
  }

  private static int widest(List<Run> runs) {
    return runs.stream()
        .mapToInt(run -> run.judgement().verdict().word().word().length())
        .max()
        .orElse(0);
  }

  private static String padded(String said, int width) {
    return said + " ".repeat(Math.max(0, width - said.length()));
  }

  private static void part(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(text("report.count." + what, count));
    }
  }

  private static String runs(int count) {
    return text("report.runs", count);
  }
}
