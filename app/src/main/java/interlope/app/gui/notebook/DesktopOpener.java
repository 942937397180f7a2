package interlope.app.gui.notebook;

import interlope.app.gui.part.Opener;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Starts programs that are on the PATH.
final class DesktopOpener implements Opener {
  private final List<Path> path;

  /// @param path the folders to look in
  DesktopOpener(List<Path> path) {
    this.path = List.copyOf(path);
  }

  static DesktopOpener ofThisMachine() {
    var path = System.getenv("PATH");
    return new DesktopOpener(
        path == null
            ? List.of()
            : Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
  }

  @Override
  public boolean inWireshark(Path capture) throws IOException {
    return start(List.of("wireshark", "Wireshark.exe"), capture);
  }

  @Override
  public boolean inFiles(Path folder) throws IOException {
    return start(List.of("xdg-open", "open", "explorer.exe"), folder);
  }

  private boolean start(List<String> names, Path argument) throws IOException {
    var program = names.stream().flatMap(name -> found(name).stream()).findFirst();
    if (program.isEmpty()) {
      return false;
    }
    new ProcessBuilder(program.get().toString(), argument.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    return true;
  }

  private Optional<Path> found(String name) {
    return path.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
