package interlope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A source file of one of the modules, without `package-info`.
///
/// @param module such as `simulator`
/// @param root `main` or `test`
/// @param room its package
/// @param name its simple name, without `.java`
record Source(String module, String root, String room, String name, String text) {
  private static final List<String> MODULES = List.of("simulator", "scenarios", "app", "bench");

  /// Of all modules. Tests run in the folder of theirs.
  static List<Source> all() {
    return MODULES.stream()
        .flatMap(module -> Stream.of("main", "test").flatMap(root -> in(module, root)))
        .toList();
  }

  private static Stream<Source> in(String module, String root) {
    var folder = Path.of("..", module, "src", root, "java");
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .map(file -> read(module, root, folder.relativize(file), file))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Source read(String module, String root, Path below, Path file) {
    try {
      var name = file.getFileName().toString();
      return new Source(
          module,
          root,
          Objects.requireNonNull(below.getParent())
              .toString()
              .replace(file.getFileSystem().getSeparator(), "."),
          name.substring(0, name.length() - ".java".length()),
          Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean isMain() {
    return root.equals("main");
  }

  long lines() {
    return text.lines().count();
  }

  @Override
  public String toString() {
    return "%s/src/%s/java/%s/%s.java".formatted(module, root, room.replace('.', '/'), name);
  }
}
