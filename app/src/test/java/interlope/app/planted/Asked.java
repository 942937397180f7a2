package interlope.app.planted;

import interlope.app.cli.Typed;
import interlope.app.gui.design.DesignRow;
import interlope.app.gui.design.DesignViewModel;
import interlope.app.gui.session.Rehearsal;
import interlope.catalogue.CatalogueTables;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import interlope.tls.TlsRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A program that says what the program says: it stands behind planted classes on the class path,
/// and knows none of them.
final class Asked {
  /// What stands in a folder for the command lines, one in each line, and what comes of each.
  static final String QUESTIONS = "questions";

  /// What stands there for the window's panel of the scenario in [#SCENARIO].
  static final String PANEL = "panel";

  /// The catalogue's page, with its tables made anew.
  static final String TABLES = "tables";

  static final String SCENARIO = "planted.yaml";

  private Asked() {}

  /// @param folder where the questions are, and where the answers go
  public static void main(String... folder) throws IOException, ScenarioException {
    TlsRuntime.prepare();
    var here = Path.of(folder[0]);
    int number = 0;
    for (var line : Files.readAllLines(here.resolve(QUESTIONS))) {
      Files.writeString(here.resolve(String.valueOf(number++)), answer(line.split("\t")));
    }
    Files.writeString(
        here.resolve(TABLES),
        CatalogueTables.renewed(Files.readString(Path.of("..", "docs", "catalogue.md"))));
    Files.writeString(here.resolve(PANEL), panel(Files.readString(here.resolve(SCENARIO))));
    // The lab's threads would go on.
    Runtime.getRuntime().halt(0);
  }

  private static String answer(String... words) {
    var typed = Typed.type(words);
    return typed.code() + "\n" + typed.out() + typed.err();
  }

  /// A line for each row: the key's name, and those of its words.
  private static String panel(String scenario) throws ScenarioException {
    var rehearsal = new Rehearsal();
    var model = new DesignViewModel(rehearsal.session());
    rehearsal.session().run(ScenarioReader.readText(SCENARIO, scenario));
    return model.rows().get().stream().map(Asked::told).collect(Collectors.joining("\n"));
  }

  private static String told(DesignRow row) {
    List<String> words =
        row.options().stream()
            .map(option -> DesignRow.nameOf(row.key(), option.choice().word()))
            .toList();
    return row.name() + ": " + words;
  }

  /// The lines of the questions, as [#main] reads them.
  static String lines(List<String[]> questions) {
    return questions.stream()
        .map(words -> String.join("\t", words))
        .collect(Collectors.joining("\n"));
  }
}
