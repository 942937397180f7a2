package interlope.run.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process of its own for what would leave traces in the one that the tests share.
public final class ChildProcess {
  private ChildProcess() {}

  /// Runs `main` with this process's class path.
  ///
  /// @return what it said
  public static String of(Class<?> main, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var end = said.substring(Math.max(0, said.length() - 4_000));
      assertThat(process.waitFor()).as(end).isZero();
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
