package interlope.app.cli;

import static interlope.word.Texts.text;

import interlope.app.cli.command.CheckCommand;
import interlope.app.cli.command.CompletionCommand;
import interlope.app.cli.command.ExplainCommand;
import interlope.app.cli.command.HelpCommand;
import interlope.app.cli.command.ListCommand;
import interlope.app.cli.command.NewCommand;
import interlope.app.cli.command.OpenCommand;
import interlope.app.cli.command.RunCommand;
import interlope.app.cli.command.SchemaCommand;
import interlope.app.cli.command.ScreenshotsCommand;
import interlope.app.cli.option.Hint;
import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import interlope.app.process.Windows;
import interlope.app.terminal.BrokenFiles;
import interlope.report.json.Version;
import interlope.scenario.problem.ScenarioException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line as a whole: which commands there are, and the one place where what goes wrong
/// becomes a message and an exit code.
public final class Cli {
  private final Surroundings surroundings;
  private final Windows windows;

  private Cli(Surroundings surroundings, Windows windows) {
    this.surroundings = surroundings;
    this.windows = windows;
  }

  /// @return the exit code
  public static int run(String[] args, Surroundings surroundings, Windows windows) {
    var cli = new Cli(surroundings, windows);
    try {
      return cli.commandLine().execute(args);
    } catch (RuntimeException bug) {
      return cli.failed(bug, List.of(args));
    }
  }

  private CommandLine commandLine() {
    var root = new CommandLine(new RootCommand(surroundings, windows));
    root.addSubcommand(new RunCommand(surroundings))
        .addSubcommand(new ListCommand(surroundings))
        .addSubcommand(new ExplainCommand(surroundings))
        .addSubcommand(new NewCommand(surroundings))
        .addSubcommand(new CheckCommand(surroundings))
        .addSubcommand(new SchemaCommand(surroundings))
        .addSubcommand(new OpenCommand(surroundings, windows))
        .addSubcommand(new ScreenshotsCommand(surroundings, windows))
        .addSubcommand(new HelpCommand(surroundings))
        .addSubcommand(new CompletionCommand(surroundings));
    root.getCommandSpec().version("interlope " + Version.CURRENT);
    return root.setColorScheme(
            Help.defaultColorScheme(surroundings.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .setOut(writer(surroundings.out()))
        .setErr(writer(surroundings.err()))
        .setParameterExceptionHandler((wrong, _) -> usage(wrong))
        .setExecutionExceptionHandler((failure, _, _) -> failed(failure, args(root)));
  }

  private static List<String> args(CommandLine root) {
    return root.getParseResult() == null ? List.of() : root.getParseResult().originalArgs();
  }

  private int usage(ParameterException wrong) {
    var command = wrong.getCommandLine();
    var err = surroundings.err();
    err.println("interlope: " + wording(wrong));
    err.println(text("cli.see", subcommand(command.getCommandSpec())));
    return ExitCode.USAGE;
  }

  private static String wording(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      var typed = unmatched.getUnmatched().getFirst();
      var command = wrong.getCommandLine();
      return typed.startsWith("-")
          ? text(
              "cli.no-option",
              typed,
              Hint.of(typed, command.getCommandSpec().optionsMap().keySet()))
          : command.getParent() == null
              ? text("cli.no-command", typed, Hint.of(typed, command.getSubcommands().keySet()))
              : text("cli.nothing-expected", typed);
    }
    var message = String.valueOf(wrong.getMessage());
    return message.isEmpty()
        ? text("cli.wrong-usage")
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String subcommand(CommandSpec command) {
    return command.parent() == null ? "" : " " + command.name();
  }

  private int failed(Exception failure, List<String> args) {
    var err = surroundings.err();
    return switch (failure) {
      case ScenarioException broken -> BrokenFiles.tell(broken, err);
      case IOException unreadable -> {
        err.println("interlope: " + unreadable);
        yield ExitCode.LAB_FAILED;
      }
      case UncheckedIOException unreadable -> {
        err.println("interlope: " + unreadable.getCause());
        yield ExitCode.LAB_FAILED;
      }
      default -> {
        err.println("interlope: " + text("cli.fault", failure));
        if (args.contains("--verbose")) {
          failure.printStackTrace(err);
        } else {
          err.println(text("cli.fault.how"));
        }
        yield ExitCode.LAB_FAILED;
      }
    };
  }

  private static PrintWriter writer(PrintStream stream) {
    Charset charset = stream.charset();
    return new PrintWriter(stream, true, charset);
  }
}
