package interlope.app.cli.command;

import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `interlope completion`.
@Command(
    name = "completion",
    description = "Prints a script that completes commands and options in bash and zsh.",
    footer = {
      "",
      "bash: add to ~/.bashrc    source <(interlope completion)",
      "zsh:  add to ~/.zshrc     autoload -U compinit bashcompinit; compinit; bashcompinit",
      "                          source <(interlope completion)"
    })
public final class CompletionCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  public CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    surroundings.out().print(AutoComplete.bash("interlope", spec.root().commandLine()));
    return ExitCode.OK;
  }
}
