package interlope.app.planted;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// A program with planted words: classes and texts that stand in front of the real ones.
final class Garden {
  private static final String JAVA = "simulator/src/main/java/";
  private static final String RESOURCES = "simulator/src/main/resources/";
  private static final long PATIENCE = 60;

  private final Path folder;

  private Garden(Path folder) {
    this.folder = folder;
  }

  /// @param folder an empty one
  static Garden of(List<Plant> plants, Path folder) throws IOException {
    var garden = new Garden(folder);
    var sources = new ArrayList<Path>();
    for (var plant : plants) {
      for (var file : plant.files()) {
        sources.addAll(garden.put(file.toString(), Files.readString(plant.source(file))));
      }
    }
    for (var changed : changed(plants).entrySet()) {
      sources.addAll(garden.put(changed.getKey(), changed.getValue()));
    }
    garden.compile(sources);
    return garden;
  }

  /// The sources that get lines; several plants may stand in one.
  private static Map<String, String> changed(List<Plant> plants) {
    var texts = new LinkedHashMap<String, String>();
    for (var plant : plants) {
      for (var line : plant.lines()) {
        texts.put(line.file(), line.putInto(texts.getOrDefault(line.file(), line.text())));
      }
    }
    return texts;
  }

  /// The file, where it is a source.
  private List<Path> put(String file, String text) throws IOException {
    var place =
        file.startsWith(RESOURCES)
            ? classes().resolve(file.substring(RESOURCES.length()))
            : folder.resolve("sources").resolve(file.substring(JAVA.length()));
    Files.createDirectories(place.getParent());
    Files.writeString(place, text);
    return file.startsWith(RESOURCES) ? List.of() : List.of(place);
  }

  private void compile(List<Path> sources) {
    var said = new ByteArrayOutputStream();
    var arguments =
        Stream.concat(
                Stream.of("-proc:none", "-nowarn", "-d", classes().toString()),
                Stream.concat(
                    Stream.of("-cp", System.getProperty("java.class.path")),
                    sources.stream().map(Path::toString)))
            .toArray(String[]::new);
    int code = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments);
    if (code != 0) {
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
    }
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  /// Puts a file beside the questions.
  Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /// Starts the program once and asks it everything.
  void ask(List<String[]> questions) throws IOException, InterruptedException {
    write(Asked.QUESTIONS, Asked.lines(questions));
    var log = folder.resolve("log").toFile();
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes() + File.pathSeparator + System.getProperty("java.class.path"),
                Asked.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException(Files.readString(log.toPath()));
    }
  }

  /// @param name a question's number, or what else [Asked] answers
  String answer(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
