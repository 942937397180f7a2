package interlope.report;

import interlope.report.json.RunJson;
import interlope.report.text.JUnitReport;
import interlope.report.text.MarkdownReport;
import interlope.report.text.RunText;
import interlope.run.SuiteResult;
import interlope.word.Constant;
import interlope.word.Shelf;
import java.util.Optional;

/// The kinds of report, as `--report KIND=FILE` names them.
public enum ReportKind implements Constant {
  JSON,
  JUNIT,
  MARKDOWN;

  public static Optional<ReportKind> named(String word) {
    for (var kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// @param most how many bytes of UTF-8 a page for people may have
  String text(SuiteResult result, RunText text, int most) {
    return switch (this) {
      case JSON -> RunJson.document(result);
      case JUNIT -> JUnitReport.of(result, text);
      case MARKDOWN -> MarkdownReport.of(result, text, most);
    };
  }

  @Override
  public Shelf shelf() {
    return Shelf.REPORT;
  }
}
