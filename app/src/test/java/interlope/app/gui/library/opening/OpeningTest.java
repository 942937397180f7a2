package interlope.app.gui.library.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What is read of a path, and what is not.
class OpeningTest {
  private final Path folder;

  OpeningTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsNotWaitedFor() throws Exception {
    var pipe = folder.resolve("pipe.yaml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Opening.read(pipe));
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Opening.read(folder)))
        .isInstanceOf(OpenedPath.Items.class);
    assertThat(Opening.read(pipe))
        .isEqualTo(
            new OpenedPath.Nothing(
                "pipe.yaml cannot be opened", "It is neither a file nor a folder."));
  }

  @Test
  void aFolderOfTooManyFilesIsNotRead() throws Exception {
    Files.createFile(folder.resolve("mine.yaml"));
    var below = Files.createDirectory(folder.resolve("below"));
    for (int file = 0; file < 8; file++) {
      Files.createFile(below.resolve("file-" + file));
    }
    var hidden = Files.createDirectory(folder.resolve(".hidden"));
    Files.createFile(hidden.resolve("file"));

    assertThat(FileCount.isMoreThan(10, folder)).isFalse();
    assertThat(FileCount.isMoreThan(9, folder)).isTrue();
  }
}
