package interlope.app.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// The sources that tell events apart by a `switch`. The compiler says which of them another event
/// leaves without an answer.
final class EventReaders {
  private static final List<Path> SOURCES =
      List.of(Path.of("..", "simulator", "src", "main", "java"), Path.of("src", "main", "java"));

  /// The compiler goes on after the first source that lacks an answer.
  private static final String TELL_ALL = "--should-stop=ifError=FLOW";

  private EventReaders() {}

  /// A record among the events, as it is written into their source.
  static SourceLine event(String record) {
    return new SourceLine(
        "simulator/src/main/java/interlope/event/Event.java",
        record + "\n\n  ",
        "/// This party opened a connection.");
  }

  /// Those that have to change for one more event, by their classes' names.
  ///
  /// @param event as [#event] makes it
  /// @param folder an empty one
  static Set<String> changedBy(SourceLine event, Path folder) throws IOException {
    var planted = folder.resolve("Event.java");
    Files.writeString(planted, event.putInto(event.text()));
    var sources = new ArrayList<>(all());
    sources.add(planted);
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new DiagnosticCollector<JavaFileObject>();
    try (var files = compiler.getStandardFileManager(found, null, null)) {
      compiler
          .getTask(
              null,
              files,
              found,
              List.of(TELL_ALL, "-proc:none", "-nowarn", "-implicit:none", "-d", folder.toString()),
              null,
              files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(said -> said.getKind() == Diagnostic.Kind.ERROR)
        .map(EventReaders::reader)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String reader(Diagnostic<? extends JavaFileObject> said) {
    var source = said.getSource();
    if (source == null || !said.getCode().contains("not.exhaustive")) {
      throw new IllegalStateException(said.toString());
    }
    return Path.of(source.getName()).getFileName().toString().replace(".java", "");
  }

  private static List<Path> all() throws IOException {
    var readers = new ArrayList<Path>();
    for (var folder : SOURCES) {
      try (Stream<Path> sources = Files.walk(folder)) {
        for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
          if (Files.readString(source).contains("case Event.")) {
            readers.add(source);
          }
        }
      }
    }
    return readers;
  }
}
