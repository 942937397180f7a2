package interlope.app.gui.part;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Starts programs that are on the PATH, which is read anew each time. The desktop's own commands,
/// since AWT's `Desktop` would need a second toolkit.
public final class DesktopOpener implements Opener {
  /// Longer than `xdg-open` takes to find that there is no desktop.
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  /// Ends with 1 where it has opened what it was given, too.
  private static final String EXPLORER = "explorer.exe";

  private final Supplier<@Nullable String> path;

  /// @param path gives the folders to look in, as the system writes them; null where there are none
  DesktopOpener(Supplier<@Nullable String> path) {
    this.path = path;
  }

  public static DesktopOpener ofThisMachine() {
    return new DesktopOpener(() -> System.getenv("PATH"));
  }

  @Override
  public boolean inWireshark(Path capture) throws IOException {
    return start(List.of("wireshark", "Wireshark.exe"), capture);
  }

  @Override
  public boolean onDesktop(Path fileOrFolder) throws IOException {
    return start(List.of("xdg-open", "open", EXPLORER), fileOrFolder);
  }

  private boolean start(List<String> names, Path argument) throws IOException {
    var program = names.stream().flatMap(name -> found(name).stream()).findFirst();
    if (program.isEmpty()) {
      return false;
    }
    var process =
        new ProcessBuilder(program.get().toString(), argument.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return program.get().endsWith(EXPLORER) || !failsAtOnce(process);
  }

  private static boolean failsAtOnce(Process process) {
    try {
      return process.waitFor(AT_ONCE) && process.exitValue() != 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Optional<Path> found(String name) {
    return folders()
        .map(folder -> folder.resolve(name))
        .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
        .findFirst();
  }

  /// Without those that depend on where this program was started: anybody may have put something
  /// there.
  private Stream<Path> folders() {
    var said = path.get();
    return said == null
        ? Stream.empty()
        : Stream.of(said.split(File.pathSeparator, -1))
            .flatMap(DesktopOpener::folder)
            .filter(Path::isAbsolute);
  }

  private static Stream<Path> folder(String said) {
    try {
      return Stream.of(Path.of(said));
    } catch (InvalidPathException _) {
      return Stream.empty();
    }
  }
}
