package interlope.app.cli.command;

import static interlope.app.cli.Typed.type;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.cli.Typed;
import interlope.app.process.ExitCode;
import interlope.app.process.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the real lab.
class RunCommandTest {
  private final Path folder;

  RunCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeScenarios() throws IOException {
    write("pin-holds", "pinned-key", "rogue-ca", "{verdict: blocked}", "pinning");
    write("no-pin", "public-ca", "rogue-ca", "{verdict: breached}", "plain");
  }

  @Test
  void endsWellWhereAllIsAsExpected() {
    var typed = type("run", folder.toString(), "--seed", "0000002a");

    assertThat(typed.code()).isZero();
    assertThat(typed.out().lines())
        .startsWith(
            "2 runs",
            "",
            "  ok       no-pin     breached  request, response, session, document",
            "  ok       pin-holds  blocked",
            "")
        .last()
        .asString()
        .matches("2 runs in [0-9.]+ s, seed 0000002a: 2 as expected");
    assertThat(typed.err()).isEmpty();
  }

  @Test
  void endsWithOneWhereARunDiffers() throws IOException {
    write("no-pin", "public-ca", "rogue-ca", "{verdict: blocked}", "plain");
    var typed = type("run", folder.toString());

    assertThat(typed.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(typed.out())
        .contains(
            "  DIFFERS  no-pin ",
            "\nno-pin: not as expected\n",
            folder.resolve("no-pin.yaml") + ":5: trust: public-ca");
  }

  @Test
  void endsWithOneWhereAVerdictIsNotToBe() {
    assertThat(type("run", folder.toString(), "--fail-on", "breached").code())
        .isEqualTo(ExitCode.DIFFERS);
    assertThat(type("run", folder.toString(), "--fail-on", "breached", "--tag", "pinning").code())
        .isZero();
  }

  @Test
  void runsOnlyWhatTheTagsChoose() {
    assertThat(type("run", folder.toString(), "--tag", "!plain", "--format", "jsonl").out())
        .contains("\"scenario\":\"pin-holds\"")
        .doesNotContain("\"scenario\":\"no-pin\"");
    assertThat(type("run", folder.toString(), "--tag", "pining"))
        .isEqualTo(
            new Typed(
                ExitCode.USAGE,
                "",
                "interlope: no scenario has the tag pining. Did you mean pinning?"
                    + " There are: both, pinning, plain.%nSee: interlope help run%n".formatted()));
    assertThat(type("run", folder.toString(), "--tag", "plain,pinning").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void printsOneDocumentAndNothingElse() {
    var typed = type("run", folder.toString(), "--format", "json", "--seed", "ABCDEF01");

    assertThat(typed.out()).startsWith("{\"interlope\": \"").endsWith("]}\n");
    assertThat(typed.out().lines()).hasSize(5);
    assertThat(typed.err()).contains("seed abcdef01: 2 as expected");
  }

  @Test
  void keepsTheOrderWhateverTheJobs() throws IOException {
    for (int at = 10; at < 30; at++) {
      write("many-" + at, "pinned-key", "rogue-ca", "{verdict: blocked}", "many");
    }
    var typed = type("run", folder.toString(), "--format", "jsonl", "--jobs", "8", "--tag", "many");

    assertThat(typed.out().lines())
        .hasSize(20)
        .zipSatisfy(
            IntStream.range(10, 30).mapToObj(at -> "\"scenario\":\"many-" + at + "\"").toList(),
            (line, id) -> assertThat(line).contains(id));
  }

  @Test
  void recordsARun() {
    var records = folder.resolve("records");
    assertThat(
            type("run", folder.resolve("no-pin.yaml").toString(), "--record", records.toString())
                .code())
        .isZero();

    assertThat(records.resolve("no-pin/run.json")).content().startsWith("{\"key\":");
    assertThat(records.resolve("no-pin/transcript.jsonl"))
        .content()
        .startsWith("{\"line\":1,")
        .contains("\"event\":\"message-read\"");
    assertThat(records.resolve("no-pin/truth.pcapng")).isNotEmptyFile();
    assertThat(records.resolve("no-pin/attacker.pcapng")).isNotEmptyFile();
  }

  @Test
  void givesStandardOutputToTheReportThatAsksForIt() {
    var typed =
        type(
            "run",
            folder.toString(),
            "--report",
            "junit=-",
            "--report",
            "json=" + folder.resolve("out/runs.json"));

    assertThat(typed.out()).startsWith("<?xml").endsWith("</testsuites>\n");
    assertThat(typed.err()).contains("2 as expected");
    assertThat(folder.resolve("out/runs.json")).content().startsWith("{\"interlope\"");
  }

  @Test
  void writesWhatItHasWhenItIsStopped() {
    var report = folder.resolve("runs.json");
    Signals atOnce =
        stop -> {
          stop.run();
          return () -> {};
        };
    var typed =
        type(Map.of(), false, atOnce, "run", folder.toString(), "--report", "json=" + report);

    assertThat(typed.code()).isEqualTo(ExitCode.STOPPED);
    assertThat(report).content().contains("\"notRun\": 2");
    assertThat(typed.err())
        .isEqualTo(
            "interlope: stopped: 0 of 2 were run, and the reports say so" + System.lineSeparator());
  }

  @Test
  void coloursOnlyWhatIsAsExpectedAndOnlyOnTerminals() {
    var file = folder.resolve("no-pin.yaml").toString();

    assertThat(type(Map.of(), true, Signals.NONE, "run", file).out())
        .contains("  \u001b[32mok     \u001b[0m  no-pin  breached");
    assertThat(type(Map.of("NO_COLOR", "1"), true, Signals.NONE, "run", file).out())
        .doesNotContain("\u001b");
    assertThat(type(Map.of("TERM", "dumb"), true, Signals.NONE, "run", file).out())
        .doesNotContain("\u001b");
  }

  @Test
  void runsTheLibraryWhereNoFileIsNamed() {
    var typed = type("list", "scenarios", "--format", "json");

    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("\"file\":\"scenarios/");
  }

  private void write(String id, String trust, String entry, String expect, String tag)
      throws IOException {
    Files.writeString(
        folder.resolve(id + ".yaml"),
        """
        id: %s
        tags: [both, %s]
        # design: of no team
        design:
          trust: %s
        attack: {entry: %s, action: read}
        expect: %s
        """
            .formatted(id, tag, trust, entry, expect));
  }
}
