package interlope.report.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.run.Run;
import interlope.run.Runner;
import interlope.scenario.problem.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Folders that are not whole, not ours or too new are told apart in sentences, and nothing else
/// ever comes of them.
class DamagedRunTest {
  private static final String RUN = "run.json";
  private static final String TRANSCRIPT = "transcript.jsonl";
  private static final List<String> FILES =
      List.of(RUN, TRANSCRIPT, "truth.pcapng", "attacker.pcapng");

  @TempDir private static Path kept;

  private static Run run;

  @TempDir private Path temp;

  private Path folder;

  @BeforeAll
  static void recordOne() throws IOException, ScenarioException {
    try (var runner = Runner.start()) {
      run =
          Saved.record(
              runner,
              kept.resolve("one"),
              """
              design: {inner: sealed-box}
              attack: {entry: rogue-ca, action: tamper, knows: [inner-server-key]}
              expect: {verdict: breached}
              """);
    }
  }

  @BeforeEach
  void copy() throws IOException {
    folder = Files.createDirectory(temp.resolve("one"));
    for (var name : FILES) {
      Files.copy(kept.resolve("one").resolve(name), folder.resolve(name));
    }
  }

  @Test
  void findsTheRunsInAFolder() throws IOException, SavedRunException {
    Files.createDirectory(temp.resolve("another"));
    Files.createDirectory(temp.resolve("begun"));
    Files.createFile(temp.resolve("begun").resolve(TRANSCRIPT));

    assertThat(SavedRun.foldersIn(temp)).containsExactly(temp.resolve("begun"), folder);
    assertThat(SavedRun.foldersIn(folder)).containsExactly(folder);
    assertThat(SavedRun.foldersIn(temp.resolve("another"))).isEmpty();
    assertThat(SavedRun.isIn(folder)).isTrue();
    assertThat(SavedRun.isIn(temp)).isFalse();
    assertThatThrownBy(() -> SavedRun.foldersIn(folder.resolve(RUN)))
        .isInstanceOf(SavedRunException.class)
        .hasMessage(folder.resolve(RUN) + " is no folder; open one that `--record` made.");
  }

  @Test
  void saysThatThereIsNoRun() {
    assertThatThrownBy(() -> SavedRun.read(temp))
        .isInstanceOf(SavedRunException.class)
        .hasMessage(
            temp
                + " holds no saved run; open a folder that `--record` made, with a run.json in"
                + " it.");
    assertThatThrownBy(() -> SavedRun.read(temp.resolve("nowhere")))
        .isInstanceOf(SavedRunException.class)
        .hasMessage(temp.resolve("nowhere") + " is no folder; open one that `--record` made.");
  }

  @Test
  void saysWhichFileIsMissing() throws IOException {
    for (var name : FILES.subList(1, FILES.size())) {
      var aside = folder.resolve("aside");
      Files.move(folder.resolve(name), aside);
      assertRefused(name, "is missing. Run it again with `--record`.");
      Files.move(aside, folder.resolve(name));
    }
    Files.delete(folder.resolve(RUN));

    assertRefused(RUN, "is missing: the run did not finish. Run it again with `--record`.");
  }

  @Test
  void saysThatARunIsTooNew() throws IOException {
    change(RUN, "\"format\":1", "\"format\":2");
    assertRefused(
        RUN, "has format 2, and this version reads up to 1; open it with a newer interlope.");
  }

  @Test
  void ignoresWhatItDoesNotKnow() throws IOException, SavedRunException {
    change(RUN, "\"format\":1", "\"format\":1,\"weather\":{\"sun\":[true]}");
    change(RUN, "\"entry\":", "\"mood\":\"bad\",\"entry\":");
    change(TRANSCRIPT, "\"line\":1,", "\"line\":1,\"weather\":\"fine\",");

    assertThat(SavedRun.read(folder).run().judgement()).isEqualTo(run.judgement());
  }

  @Test
  void saysWhatIsWrongWithRunJson() throws IOException {
    change(RUN, "\"entry\":\"rogue-ca\"", "\"entry\":\"telepathy\"");
    assertThatThrownBy(() -> SavedRun.read(folder))
        .isInstanceOf(SavedRunException.class)
        .hasMessageStartingWith(
            folder.resolve(RUN)
                + " asks no question that this version knows: attack.entry: there is no"
                + " `telepathy`;");
    Files.writeString(folder.resolve(RUN), "{\"key\":");
    assertRefused(RUN, "is damaged: it is no JSON. Run it again with `--record`.");
    Files.writeString(folder.resolve(RUN), "{\"key\":\"1\"}");
    assertRefused(RUN, "cannot be read: there is no `design`. Run it again with `--record`.");
  }

  @Test
  void saysWhichLineOfTheTranscriptIsWrong() throws IOException {
    change(TRANSCRIPT, "\"line\":3,", "\"line\":4,");
    assertRefused(
        TRANSCRIPT,
        "is damaged: line 3 cannot be read: it says that it is line 4."
            + " Run it again with `--record`.");
    change(TRANSCRIPT, "\"line\":2,", "\"line\":2");
    assertRefused(TRANSCRIPT, "is damaged: line 2 is no JSON. Run it again with `--record`.");
    change(TRANSCRIPT, "\"event\":\"holds\"", "\"event\":\"flies\"");
    assertRefused(
        TRANSCRIPT,
        "is damaged: line 1 cannot be read: this version knows no event `flies`."
            + " Run it again with `--record`.");
  }

  @Test
  void saysThatTheAttackerHoldsWhatNoCapabilityIs() throws IOException {
    change(TRANSCRIPT, "\"what\":\"rogue-ca\"", "\"what\":\"telepathy\"");
    assertRefused(
        TRANSCRIPT,
        "is damaged: line 2 cannot be read: this version knows no word `telepathy` there."
            + " Run it again with `--record`.");
  }

  @Test
  void opensATranscriptThatWasCutInItsLastLine() throws IOException, SavedRunException {
    var whole = Files.readAllBytes(folder.resolve(TRANSCRIPT));
    var lines = SavedRun.read(folder).run().recording().orElseThrow().lines();
    Files.write(folder.resolve(TRANSCRIPT), Arrays.copyOf(whole, whole.length - 5));

    var saved = SavedRun.read(folder);

    assertThat(saved.isCut()).isTrue();
    assertThat(saved.run().recording().orElseThrow().lines())
        .isEqualTo(lines.subList(0, lines.size() - 1));
  }

  @Test
  void aTranscriptWithNothingInItIsCut() throws IOException, SavedRunException {
    Files.write(folder.resolve(TRANSCRIPT), new byte[0]);

    assertThat(SavedRun.read(folder).isCut()).isTrue();
  }

  @Test
  void opensARunWhoseLabFailedWithWhatThereIs() throws IOException, SavedRunException {
    change(
        RUN,
        "\"verdict\":\"breached\",\"why\":null",
        "\"verdict\":\"inconclusive\",\"why\":\"The lab failed.\"");
    Files.delete(folder.resolve("truth.pcapng"));
    Files.delete(folder.resolve("attacker.pcapng"));

    var recording = SavedRun.read(folder).run().recording().orElseThrow();

    assertThat(recording.lines()).hasSameSizeAs(run.recording().orElseThrow().lines());
    assertThat(recording.truth().packets()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {RUN, TRANSCRIPT, "truth.pcapng", "attacker.pcapng"})
  void readsOrRefusesWhateverStandsInAFile(String name) throws IOException {
    var file = folder.resolve(name);
    var whole = Files.readAllBytes(file);
    var random = new Random(name.hashCode());
    int refused = 0;
    for (int round = 0; round < 250; round++) {
      Files.write(file, damaged(whole, random));
      try {
        assertThat(SavedRun.read(folder).run().recording()).isPresent();
      } catch (SavedRunException wrong) {
        assertThat(wrong).hasMessageStartingWith(file + " ");
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  /// Cut off, or up to three bytes changed, or a piece of it twice.
  private static byte[] damaged(byte[] whole, Random random) {
    int at = random.nextInt(whole.length);
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(whole, at);
      case 1 -> {
        int from = random.nextInt(at + 1);
        var twice = Arrays.copyOf(whole, whole.length + at - from);
        System.arraycopy(whole, from, twice, at, whole.length - from);
        yield twice;
      }
      default -> {
        var changed = whole.clone();
        for (int times = random.nextInt(3); times >= 0; times--) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        yield changed;
      }
    };
  }

  private void change(String name, String what, String into) throws IOException {
    var text = Files.readString(folder.resolve(name));
    assertThat(text).contains(what);
    Files.writeString(folder.resolve(name), text.replace(what, into));
  }

  private void assertRefused(String name, String why) {
    assertThatThrownBy(() -> SavedRun.read(folder))
        .isInstanceOf(SavedRunException.class)
        .hasMessage(folder.resolve(name) + " " + why);
  }
}
