package interlope.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The YAML files that ship with the program, read from the place that this class came from: a jar
/// or a folder of classes.
public final class Library {
  private static final String FOLDER = "interlope/library/";

  private Library() {}

  /// One file of the library.
  ///
  /// @param path below the library, with `/`, such as `leaked-key/recording-static-rsa.yaml`
  public record Entry(String path, String text) {}

  /// Every YAML file, sorted by path; whole design files that scenarios name are among them.
  ///
  /// @throws UncheckedIOException where the program's own files cannot be read
  public static List<Entry> entries() {
    return entriesAt(ownPlace());
  }

  /// @param place a jar, or a folder of classes
  static List<Entry> entriesAt(Path place) {
    try {
      var entries = Files.isDirectory(place) ? inFolder(place.resolve(FOLDER)) : inJar(place);
      return entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Entry> inFolder(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> isYaml(file.toString()))
          .map(file -> new Entry(pathBelow(folder, file), text(file)))
          .toList();
    }
  }

  private static List<Entry> inJar(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(entry -> entry.getName().startsWith(FOLDER) && isYaml(entry.getName()))
          .map(entry -> new Entry(entry.getName().substring(FOLDER.length()), text(zip, entry)))
          .toList();
    }
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yaml");
  }

  private static String pathBelow(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(ZipFile zip, ZipEntry entry) {
    try (InputStream content = zip.getInputStream(entry)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path ownPlace() {
    try {
      return Path.of(Library.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(
          "the program does not know where it was loaded from", impossible);
    }
  }
}
