package interlope.app.cli.command;

import static interlope.word.Texts.text;

import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import interlope.catalogue.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `interlope new`.
@Command(
    name = "new",
    description = "Writes a scenario with comments to start from. It replaces no file.")
public final class NewCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "such as my-app.yaml")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  public NewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var name = String.valueOf(file.getFileName());
    if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
      refuse(text("cli.new.ending", file));
    }
    var folder = file.toAbsolutePath().getParent();
    if (Files.exists(file)) {
      refuse(text("cli.new.exists", file));
    }
    if (folder == null || !Files.isDirectory(folder)) {
      refuse(text("cli.new.no-folder", String.valueOf(folder)));
    }
    Files.writeString(file, ScenarioTemplate.commented(), StandardOpenOption.CREATE_NEW);
    surroundings.out().println(text("cli.new.wrote", file));
    return ExitCode.OK;
  }

  private void refuse(String why) {
    throw new ParameterException(spec.commandLine(), why);
  }
}
