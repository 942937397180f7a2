import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Holds every Java source below the project's folder to google-java-format.
///
/// Run by Maven as a single file: `check` names the files that differ and fails, `write` rewrites
/// them.
class Format {
  private static final Formatter FORMATTER = new Formatter();

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    var root = Path.of(args[1]);
    var different = sources(root).parallelStream().filter(file -> !settle(file, write)).toList();
    different.forEach(file ->
        System.err.println((write ? "formatted: " : "not formatted: ") + root.relativize(file)));
    if (!write && !different.isEmpty()) {
      System.err.println("./mvnw -q -N validate -Pformat formats them.");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> modules = Files.list(root)) {
      return modules
          .filter(Files::isDirectory)
          .flatMap(module -> Stream.of(module, module.resolve("src")))
          .filter(folder -> folder.endsWith("src") || folder.endsWith(".mvn"))
          .filter(Files::isDirectory)
          .flatMap(Format::javaFiles)
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Whether `file` was formatted already; where it was not and `write` is set, it is now.
  private static boolean settle(Path file, boolean write) {
    try {
      var source = Files.readString(file);
      var formatted = FORMATTER.formatSourceAndFixImports(source);
      boolean settled = formatted.equals(source);
      if (!settled && write) {
        Files.writeString(file, formatted);
      }
      return settled;
    } catch (FormatterException notJava) {
      System.err.println(file + " is not Java: " + notJava.getMessage());
      return write;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
