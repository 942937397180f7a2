package interlope.app.cli;

import static interlope.app.cli.Typed.type;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.process.ExitCode;
import interlope.catalogue.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {
  private final Path folder;

  CliTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "rnu | no command rnu. Did you mean run? | ",
        "run --formt json | no option --formt. Did you mean --format? | run",
        "run --format xml | invalid value for option '--format': 'xml' is none of table, json,"
            + " jsonl. | run",
        "run --seed 12 | invalid value for option '--seed': '12' is not a seed: eight hex digits,"
            + " such as 7f3a91c2 | run",
        "run --jobs 0 | invalid value for option '--jobs': '0' is not a number from 1 to 9999 |"
            + " run",
        "run --timeout 5 | invalid value for option '--timeout': '5' is not a time such as 20s,"
            + " 500ms, 2m or PT20S | run",
        "run --timeout 0s | invalid value for option '--timeout': '0s' is not more than 0s and at"
            + " most 60m | run",
        "run --report junit | --report needs KIND=FILE, such as junit=interlope.xml, and not"
            + " 'junit' | run",
        "run --report junti=a.xml | no report of the kind 'junti'; there are json, junit, markdown."
            + " Did you mean junit? | run",
        "run --report json=- --report junit=- | only one thing can go to standard output; give the"
            + " other report a file | run",
        "run --report json=- --format json | only one thing can go to standard output; give the"
            + " other report a file | run",
        "run --report json=/ | / is a folder; name a file in it | run",
        "run --tag a, | --tag: a tag is missing in 'a,' | run",
        "list scenaros | invalid value for positional parameter at index 0 (KIND): 'scenaros' is"
            + " none of scenarios, entries, actions, design, inner, losses, capabilities, reasons."
            + " Did you mean scenarios? | list",
        "explain rouge-ca | no word 'rouge-ca' in the catalogue. Did you mean rogue-ca? | explain",
        "explain | missing required parameter: 'WORD' | explain",
        "help rn | no command rn. | help",
      })
  void refusesWrongUsageWithOneSentenceAndAPointer(String line, String message, String command) {
    assertThat(type(line.split(" ")))
        .isEqualTo(
            new Typed(
                ExitCode.USAGE,
                "",
                "interlope: %s%nSee: interlope help%s%n"
                    .formatted(message, command == null ? "" : " " + command)));
  }

  @Test
  void explainsAWord() {
    assertThat(type("explain", "broken-tls"))
        .isEqualTo(
            new Typed(
                0,
                """
                broken-tls: an attack's entry
                  Means: the attacker has the traffic secrets of the client's own session and opens its records.
                    It stands for any future break of TLS or of its implementation, so its runs say
                    `stands-for`.
                  Stopped by: an inner layer under keys of its own.
                  Not stopped by: any version of TLS, any check of the certificate, forward secrecy.
                  Sources: RFC 8446 section 7.1 (the key schedule); RFC 7457 (attacks that have happened);
                    CWE-327 Use of a Broken or Risky Cryptographic Algorithm.
                """,
                ""));
  }

  @Test
  void listsWordsInATableAndAsJson() {
    assertThat(type("list", "capabilities").out())
        .startsWith("on-path           The client's traffic passes the attacker");
    assertThat(type("list", "losses", "--format", "json").out())
        .startsWith("[{\"word\":\"request-secrecy\",\"sentence\":\"password and messages read\"},");
    assertThat(type("list", "design").out()).contains("\n  tls13              (default) TLS 1.3");
  }

  @Test
  void printsTheSchemas() {
    assertThat(type("schema", "run").out()).startsWith("{\"$schema\":");
    assertThat(type("schema", "scenario").out()).contains("$schema");
  }

  @Test
  void writesAScenarioThatIsFineAndReplacesNone() throws IOException {
    var file = folder.resolve("mine.yaml");

    assertThat(type("new", file.toString()))
        .isEqualTo(new Typed(0, "Wrote %1$s. To run it: interlope run %1$s%n".formatted(file), ""));
    assertThat(file).hasContent(ScenarioTemplate.commented());
    assertThat(type("check", file.toString()))
        .isEqualTo(new Typed(0, "1 scenario is fine" + System.lineSeparator(), ""));

    Files.writeString(file, "mine");
    assertThat(type("new", file.toString()).err())
        .startsWith("interlope: " + file + " exists already and is left as it is");
    assertThat(file).hasContent("mine");
  }

  @Test
  void makesNoFoldersForANewScenario() {
    assertThat(type("new", folder.resolve("no/mine.yaml").toString()))
        .satisfies(typed -> assertThat(typed.code()).isEqualTo(ExitCode.USAGE))
        .satisfies(typed -> assertThat(typed.err()).contains("there is no folder"));
  }

  @Test
  void tellsEveryProblemOfAFileAtOnce() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("bad.yaml"),
            "id: bad\ndesign: {transport: tls14}\nattack: {entry: rouge-ca, action: read}\n");
    var typed = type("run", file.toString());

    assertThat(typed.code()).isEqualTo(ExitCode.BROKEN_FILE);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err())
        .contains(":2:", "design.transport", ":3:", "attack.entry", "rogue-ca")
        .endsWith("2 problems; nothing was run." + System.lineSeparator());
    assertThat(type("check", file.toString())).isEqualTo(typed);
  }

  @Test
  void tellsAMissingFileFromAFolderWithoutScenarios() throws IOException {
    assertThat(type("run", folder.resolve("missing.yaml").toString()).code())
        .isEqualTo(ExitCode.BROKEN_FILE);
    assertThat(type("run", Files.createDirectory(folder.resolve("empty")).toString()).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void completesItsCommands() {
    assertThat(type("completion").out()).contains("interlope", "--record", "explain");
  }

  @Test
  void helpsWithEveryCommand() {
    for (var command : new String[] {"run", "list", "explain", "new", "check", "schema"}) {
      assertThat(type("help", command))
          .as(command)
          .isEqualTo(type(command, "--help"))
          .satisfies(typed -> assertThat(typed.out()).startsWith("Usage: interlope " + command));
    }
  }

  @Test
  void withoutADisplayOneSentenceSaysWhatToDo() {
    for (var typed : List.of(type(), type("open", "a.yaml"))) {
      assertThat(typed.code()).isEqualTo(4);
      assertThat(typed.out()).isEmpty();
      assertThat(typed.err())
          .startsWith("interlope: there is no display to open a window on. Use the command line")
          .containsOnlyOnce("\n");
    }
  }

  @Test
  void withoutWhatDrawingNeedsOneSentenceSaysWhatToInstall() {
    var typed = type("screenshots");

    assertThat(typed.code()).isEqualTo(4);
    assertThat(typed.err()).contains("apt-get install").containsOnlyOnce("\n");
  }
}
