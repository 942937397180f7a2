package interlope.app.cli.command;

import static interlope.word.Texts.text;

import interlope.app.cli.option.Hint;
import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `interlope help`.
@Command(name = "help", description = "How to use a command.")
public final class HelpCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "such as run")
  private @Nullable String command;

  @Spec private CommandSpec spec = CommandSpec.create();

  public HelpCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var root = spec.root().commandLine();
    var shown = command == null ? root : root.getSubcommands().get(command);
    if (shown == null) {
      throw new ParameterException(
          spec.commandLine(),
          text(
              "cli.no-command",
              String.valueOf(command),
              Hint.of(String.valueOf(command), root.getSubcommands().keySet())));
    }
    shown.usage(surroundings.out(), shown.getColorScheme());
    return ExitCode.OK;
  }
}
