package interlope.app.process;

import interlope.run.Runner;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What the command line has around it.
///
/// @param out takes results
/// @param err takes progress and messages
/// @param lab opens what runs scenarios
public record Surroundings(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    Signals signals,
    Supplier<Runner> lab) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  public static Surroundings ofProcess(Supplier<Runner> lab) {
    return new Surroundings(
        System.out,
        System.err,
        isTerminal(1),
        isTerminal(2),
        System.getenv(),
        new ProcessSignals(),
        lab);
  }

  /// Whether what goes to standard output may be coloured.
  public boolean colours() {
    return outIsTerminal && mayColour();
  }

  /// Whether a line on standard error can be written over.
  public boolean rewrites() {
    return errIsTerminal && !"dumb".equals(environment.get("TERM"));
  }

  private boolean mayColour() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }

  /// Java tells of standard input and output together only; Linux tells of each.
  private static boolean isTerminal(int descriptor) {
    var link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.isSymbolicLink(link)) {
        var target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException _) {
      return false;
    }
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }
}
