package interlope;

import static org.junit.jupiter.api.Assertions.fail;

import interlope.wire.Bytes;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A program that is not ours and bears witness in a test: tshark, curl, openssl.
///
/// A test that needs one carries `@Tag(Outside.TAG)`. Where the program is missing the test is
/// skipped with a sentence, or fails under `-Dinterlope.noskip=true`, as in `.ci/run`.
public final class Outside {
  public static final String TAG = "outside";

  private static final Executor READERS = Thread::startVirtualThread;

  private final Path program;

  private Outside(Path program) {
    this.program = program;
  }

  /// How a program ended, and what it wrote.
  public record Ran(int exitCode, Bytes output, Bytes errors) {
    public String text() {
      return output.text();
    }
  }

  /// The program of this name on the `PATH`; skips the running test where there is none.
  public static Outside require(String name) {
    return require(name, Boolean.getBoolean("interlope.noskip"));
  }

  static Outside require(String name, boolean noSkip) {
    var found = onPath(name);
    if (found.isPresent()) {
      return new Outside(found.get());
    }
    var sentence = name + " is not installed; try: apt-get install " + name;
    return noSkip ? fail(sentence) : Assumptions.abort(sentence);
  }

  /// @param arguments what follows the program's name
  /// @param input what it reads on standard input; may be empty
  /// @throws AssertionError where it does not end within `limit`; it is killed then
  public Ran run(List<String> arguments, Bytes input, Duration limit) {
    var command = Stream.concat(Stream.of(program.toString()), arguments.stream()).toList();
    var builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("TZ", "UTC");
    try {
      var process = builder.start();
      var output = CompletableFuture.supplyAsync(() -> rest(process.getInputStream()), READERS);
      var errors = CompletableFuture.supplyAsync(() -> rest(process.getErrorStream()), READERS);
      READERS.execute(() -> write(input, process));
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return fail(command + " did not end within " + limit);
      }
      return new Ran(process.exitValue(), output.join(), errors.join());
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return fail(command + " was interrupted", interrupted);
    }
  }

  public Ran run(List<String> arguments) {
    return run(arguments, Bytes.EMPTY, Duration.ofSeconds(30));
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Bytes rest(InputStream stream) {
    try {
      return Bytes.owning(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void write(Bytes input, Process process) {
    try (var stream = process.getOutputStream()) {
      stream.write(input.toArray());
    } catch (IOException notWanted) {
      // A program may end without having read everything.
    }
  }
}
