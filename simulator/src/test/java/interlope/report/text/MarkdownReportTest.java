package interlope.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.report.Runs;
import interlope.run.SuiteResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  private static final RunText TEXT = new RunText("7f3a91c2", KeyLines.NONE, Decisive.UNKNOWN);

  private static final int ROOM = 100_000;

  @Test
  void tellsFirstWhatDiffers() {
    var page = MarkdownReport.of(Runs.suite(), TEXT, ROOM);

    assertThat(page)
        .startsWith(
            """
            ## interlope: 1 of 3 runs not as expected

            3 runs: 1 as expected, 1 not as expected, 1 with no expectation; 1 inconclusive, \
            1 skipped. Seed `7f3a91c2`.

            **Stopped before the end: 4 more were selected and not run.**
            """)
        .contains("<summary>A pin | that &lt;fails&gt;</summary>")
        .endsWith(
            """
            | scenario | attack | verdict | losses | |
            |---|---|---|---|---|
            | odd | `rogue-ca` `read` | inconclusive |  |  |
            | pin-that-fails | `rogue-ca` `read` | breached | `request-secrecy` `integrity` | \
            **not as expected** |
            | pin-that-holds | `rogue-ca` `read` | blocked |  | as expected |

            ### Skipped

            - needs-hsm needs SoftHSM2: `apt-get install softhsm2`

            """);
  }

  @Test
  void endsWithASentenceWhereItIsCut() {
    var many =
        new SuiteResult(
            "7f3a91c2",
            Collections.nCopies(1000, Runs.differing()),
            List.of(),
            0,
            Duration.ofSeconds(7));
    var page = MarkdownReport.of(many, TEXT, ROOM);

    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(ROOM - 2000, ROOM);
    assertThat(page)
        .endsWith("This page was cut at its largest size; the JSON report has all runs.\n");
  }
}
