package interlope.report;

import interlope.run.SuiteResult;
import interlope.word.Word;
import java.util.Optional;

/// The kinds of report, as `--report KIND=FILE` names them.
public enum ReportKind implements Word {
  JSON("json", "Every run with its evidence, for programs."),
  JUNIT("junit", "JUnit XML, as CI servers read it."),
  MARKDOWN("markdown", "A page for people, what differs first.");

  private final String word;
  private final String sentence;

  ReportKind(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  public static Optional<ReportKind> named(String word) {
    for (var kind : values()) {
      if (kind.word.equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// @param most how many bytes of UTF-8 a page for people may have
  String text(SuiteResult result, KeyLines keyLines, int most) {
    return switch (this) {
      case JSON -> RunJson.document(result);
      case JUNIT -> JUnitReport.of(result, keyLines);
      case MARKDOWN -> MarkdownReport.of(result, keyLines, most);
    };
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
