package interlope.app.cli;

import interlope.app.process.Signals;
import interlope.app.process.Surroundings;
import interlope.run.Runner;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What came of a command line: it is run in this process, with streams of its own.
public record Typed(int code, String out, String err) {
  public static Typed type(String... args) {
    return type(Map.of(), args);
  }

  public static Typed type(Map<String, String> environment, String... args) {
    return type(environment, false, Signals.NONE, args);
  }

  public static Typed type(
      Map<String, String> environment, boolean onTerminal, Signals signals, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            args,
            new Surroundings(
                stream(out),
                stream(err),
                onTerminal,
                onTerminal,
                environment,
                signals,
                Runner::start),
            new NoScreen());
    return new Typed(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
