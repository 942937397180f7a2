package interlope.report;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.report.json.RunJson;
import interlope.report.text.Decisive;
import interlope.report.text.KeyLines;
import interlope.report.text.RunText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  private static final RunText TEXT = new RunText("7f3a91c2", KeyLines.NONE, Decisive.UNKNOWN);

  private final Path folder;

  ReportFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void replacesAFileWholeAndMakesItsFolders() throws IOException {
    var file = folder.resolve("a/b/report.json");

    write(ReportKind.JSON, file, null);
    write(ReportKind.JSON, file, null);

    assertThat(file).hasContent(RunJson.document(Runs.suite()));
    try (var beside = Files.list(folder.resolve("a/b"))) {
      assertThat(beside).containsExactly(file);
    }
  }

  @Test
  void addsToTheSummaryOfACiServer() throws IOException {
    var summary = Files.writeString(folder.resolve("summary.md"), "before\n");

    write(ReportKind.MARKDOWN, summary, folder.resolve("x/../summary.md"));

    assertThat(Files.readString(summary)).startsWith("before\n## interlope: 1 of 3");
  }

  @Test
  void replacesMarkdownThatIsNoSummary() throws IOException {
    var page = Files.writeString(folder.resolve("page.md"), "before\n");

    write(ReportKind.MARKDOWN, page, folder.resolve("summary.md"));

    assertThat(Files.readString(page)).startsWith("## interlope: 1 of 3");
  }

  @Test
  void goesToStandardOutputWhereItHasNoFile() throws IOException {
    assertThat(write(ReportKind.JSON, null, null)).isEqualTo(RunJson.document(Runs.suite()));
  }

  @Test
  void knowsBeforehandWhatStandsInItsWay() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");

    assertThat(new ReportFile(ReportKind.JSON, folder, null).obstacle())
        .contains(folder + " is a folder; name a file in it");
    assertThat(new ReportFile(ReportKind.JSON, file.resolve("x.json"), null).obstacle())
        .contains(file.resolve("x.json") + " cannot be made: " + file + " is not a folder");
    assertThat(new ReportFile(ReportKind.JSON, folder.resolve("new/x.json"), null).obstacle())
        .isEmpty();
  }

  private static String write(ReportKind kind, @Nullable Path target, @Nullable Path summary)
      throws IOException {
    var out = new StringBuilder();
    new ReportFile(kind, target, summary).write(Runs.suite(), TEXT, out);
    return out.toString();
  }
}
