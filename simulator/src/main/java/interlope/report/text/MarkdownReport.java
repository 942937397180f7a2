package interlope.report.text;

import static interlope.word.Texts.text;

import interlope.run.Run;
import interlope.run.Skipped;
import interlope.run.SuiteResult;
import interlope.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// A suite as a page in GitHub's Markdown: the count, what differs at length, a table of all, and
/// what was skipped. A page that would be too long ends with a sentence that says so.
public final class MarkdownReport {
  private static final int ROOM_FOR_LAST_SENTENCE = 200;

  private final StringBuilder page = new StringBuilder();
  private final RunText text;
  private final int most;
  private int size;
  private boolean cut;

  private MarkdownReport(RunText text, int most) {
    this.text = text;
    this.most = most - ROOM_FOR_LAST_SENTENCE;
  }

  /// @param most bytes of UTF-8
  public static String of(SuiteResult result, RunText text, int most) {
    return new MarkdownReport(text, most).write(result);
  }

  private String write(SuiteResult result) {
    add(head(result));
    var attention = result.runs().stream().filter(Counts::needsAttention).toList();
    if (!attention.isEmpty()) {
      add("### " + text("report.page.attention") + "\n\n");
      attention.forEach(run -> add(atLength(run)));
    }
    if (!result.runs().isEmpty()) {
      add(text("report.page.head") + "\n|---|---|---|---|---|\n");
      Stream.concat(
              attention.stream(), result.runs().stream().filter(run -> !Counts.needsAttention(run)))
          .forEach(run -> add(row(run)));
      add("\n");
    }
    if (!result.skipped().isEmpty()) {
      add("### " + text("report.page.skipped") + "\n\n");
      result.skipped().forEach(skipped -> add(item(skipped)));
      add("\n");
    }
    if (cut) {
      page.append("\n\n" + text("report.page.cut") + "\n");
    }
    return page.toString();
  }

  /// Whole pieces only, and none after the first that has no room.
  private void add(String piece) {
    int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
    cut |= size + bytes > most;
    if (!cut) {
      page.append(piece);
      size += bytes;
    }
  }

  private static String head(SuiteResult result) {
    var counts = Counts.of(result);
    var title =
        counts.differ() > 0
            ? text("report.page.title.differs", counts.differ(), counts.runs())
            : text("report.page.title.fine");
    var told =
        text(
            "report.page.counts",
            counts.runs(),
            counts.asExpected(),
            counts.differ(),
            counts.nothingExpected(),
            counts.inconclusive(),
            counts.skipped(),
            "`" + result.seed() + "`");
    var stopped =
        result.notRun() == 0 ? "" : "**" + text("report.page.stopped", result.notRun()) + "**\n\n";
    return "## interlope: " + title + "\n\n" + told + "\n\n" + stopped;
  }

  private String atLength(Run run) {
    return "<details open><summary>%s</summary>\n\n```text\n%s\n```\n\n</details>\n\n"
        .formatted(
            html(run.scenario().title()), String.join("\n", text.block(run)).replace("```", "'''"));
  }

  private static String row(Run run) {
    var losses = run.judgement().losses().stream().map(loss -> "`" + loss.word() + "`").toList();
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            cell(run.scenario().id()),
            peril(run.scenario()),
            run.judgement().verdict().word().word(),
            String.join(" ", losses),
            mark(run));
  }

  private static String peril(Scenario scenario) {
    var mishap = scenario.mishap();
    return mishap == null
        ? "`%s` `%s`".formatted(scenario.attack().entry().word(), scenario.attack().action().word())
        : "`%s`".formatted(mishap.word());
  }

  private static String mark(Run run) {
    return switch (RunText.standing(run)) {
      case DIFFERS -> "**" + text("report.differs") + "**";
      case AS_EXPECTED -> text("report.as-expected");
      case NOTHING_EXPECTED -> "";
    };
  }

  private static String item(Skipped skipped) {
    return "- "
        + text(
            "report.page.needs",
            cell(skipped.scenario().id()),
            cell(skipped.needs()),
            "`" + skipped.how() + "`")
        + "\n";
  }

  private static String cell(String text) {
    return html(text).replaceAll("([\\\\|`*_\\[\\]])", "\\\\$1").replaceAll("\\s+", " ");
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
