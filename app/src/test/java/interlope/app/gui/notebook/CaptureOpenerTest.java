package interlope.app.gui.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.message.account.Played;
import interlope.app.gui.part.Opener;
import interlope.run.Run;
import interlope.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CaptureOpenerTest {
  private final List<String> opened = new ArrayList<>();

  @Test
  void theAttackersCaptureIsOpenedInWireshark() throws IOException {
    var outcome = open(true, true, recorded());

    var file = Objects.requireNonNull(outcome.file());
    assertThat(opened).containsExactly("wireshark " + file.getFileName());
    assertThat(Bytes.of(Files.readAllBytes(file)).hex()).startsWith("0a0d0d0a");
    assertThat(outcome.sentence()).startsWith("Wireshark is opening it.");
  }

  @Test
  void nobodyElseMayReadIt() throws IOException {
    var file = Objects.requireNonNull(open(true, true, recorded()).file());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(Objects.requireNonNull(file.getParent()))))
        .isEqualTo("rwx------");
  }

  @Test
  void withoutWiresharkItsFolderIsShown() {
    var outcome = open(false, true, recorded());

    assertThat(opened).containsExactly("wireshark attacker.pcapng", "files " + folder(outcome));
    assertThat(outcome.sentence()).startsWith("There is no Wireshark");
  }

  @Test
  void withNothingToOpenItTheFileIsStillThere() {
    var outcome = open(false, false, recorded());

    assertThat(outcome.file()).exists();
    assertThat(outcome.sentence()).endsWith("The file is here until interlope closes:");
  }

  @Test
  void aProgramThatDoesNotStartIsToldInASentence() {
    var outcome =
        new CaptureOpener(
                new Opener() {
                  @Override
                  public boolean inWireshark(Path capture) throws IOException {
                    throw new IOException("error=13, Permission denied");
                  }

                  @Override
                  public boolean onDesktop(Path folder) {
                    return false;
                  }
                })
            .open(recorded(), Instant.EPOCH);

    assertThat(outcome.file()).exists();
    assertThat(outcome.sentence())
        .startsWith("Wireshark did not start: error=13, Permission denied.");
  }

  @Test
  void aRunWithoutItsRecordingHasNoCapture() {
    var outcome = open(true, true, recorded().withoutRecording());

    assertThat(outcome.file()).isNull();
    assertThat(opened).isEmpty();
  }

  private static Run recorded() {
    return Played.play("transport: http", "entry: eavesdrop, action: read").run();
  }

  private static String folder(CaptureOpener.Outcome outcome) {
    return Objects.requireNonNull(Objects.requireNonNull(outcome.file()).getParent())
        .getFileName()
        .toString();
  }

  private CaptureOpener.Outcome open(boolean wireshark, boolean files, Run run) {
    var opener =
        new Opener() {
          @Override
          public boolean inWireshark(Path capture) {
            opened.add("wireshark " + capture.getFileName());
            return wireshark;
          }

          @Override
          public boolean onDesktop(Path folder) {
            opened.add("files " + folder.getFileName());
            return files;
          }
        };
    return new CaptureOpener(opener).open(run, Instant.EPOCH);
  }
}
