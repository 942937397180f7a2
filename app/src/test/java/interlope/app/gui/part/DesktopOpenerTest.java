package interlope.app.gui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopOpenerTest {
  private final Path folder;

  DesktopOpenerTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  @Test
  void aProgramIsFoundBehindWhatIsNoFolder() throws IOException {
    program();

    assertThat(open("no\0folder" + File.pathSeparator + File.pathSeparator + folder)).isTrue();
  }

  @Test
  void aProgramIsNotTakenFromWhereThisOneWasStarted() throws IOException {
    program();
    var here = Path.of("").toAbsolutePath().relativize(folder);

    assertThat(open(".")).isFalse();
    assertThat(open(here.toString())).isFalse();
  }

  @Test
  void aFolderOfThatNameIsNoProgram() throws IOException {
    Files.createDirectory(folder.resolve("wireshark"));

    assertThat(open(folder.toString())).isFalse();
  }

  @Test
  void thePathIsReadWhenSomethingIsOpenedAndNotBefore() throws IOException {
    var read = new AtomicInteger();
    var opener =
        new DesktopOpener(() -> {
          read.incrementAndGet();
          return null;
        });
    assertThat(read).hasValue(0);

    assertThat(opener.inWireshark(folder)).isFalse();
    assertThat(read).hasPositiveValue();
  }

  @Test
  void aProgramThatFailsAtOnceHasOpenedNothing() throws IOException {
    program("xdg-open", "exit 3");
    program("wireshark", "exit 0");

    assertThat(new DesktopOpener(folder::toString).onDesktop(folder)).isFalse();
    assertThat(open(folder.toString())).isTrue();
  }

  private boolean open(String path) throws IOException {
    return new DesktopOpener(() -> path).inWireshark(folder.resolve("attacker.pcapng"));
  }

  private void program() throws IOException {
    program("wireshark", "");
  }

  private void program(String name, String script) throws IOException {
    var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
