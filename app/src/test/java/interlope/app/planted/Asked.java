package interlope.app.planted;

import interlope.app.cli.Typed;
import interlope.app.gui.design.DesignRow;
import interlope.app.gui.design.DesignViewModel;
import interlope.app.gui.library.opening.Opening;
import interlope.app.gui.library.search.Search;
import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.ScenarioShelf;
import interlope.app.gui.session.Rehearsal;
import interlope.app.selection.NamedScenarios;
import interlope.app.text.OtherWords;
import interlope.catalogue.CatalogueTables;
import interlope.ladder.Ladder;
import interlope.report.json.TranscriptLines;
import interlope.report.saved.SavedRun;
import interlope.report.saved.SavedRunException;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import interlope.tls.TlsRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  static final String SCENARIO = "scenarios/planted.yaml";

  static final String SCENARIOS = "scenarios";

  /// What is typed into the window's search over the scenarios of the folder, and what is found: in
  /// each line the ids.
  static final String TYPED = "typed";

  static final String FOUND = "found";

  /// The rest of a line that is put to the end of a saved run's transcript, the folder of that run,
  /// and the transcript as it is written again from what was read.
  static final String LINE = "line";

  static final String RECORDED = "recorded";
  static final String REWRITTEN = "rewritten";

  private Asked() {}

  /// @param folder where the questions are, and where the answers go
  public static void main(String... folder)
      throws IOException, ScenarioException, SavedRunException {
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
    Files.writeString(here.resolve(FOUND), found(here));
    Files.writeString(
        here.resolve(REWRITTEN),
        rewritten(here.resolve(RECORDED).resolve("planted"), Files.readString(here.resolve(LINE))));
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

  private static String found(Path folder) throws IOException, ScenarioException {
    var scenarios = NamedScenarios.of(List.of(folder.resolve(SCENARIOS).toString())).scenarios();
    var shelf =
        new ScenarioShelf(
            "planted", "Planted", List.copyOf(Opening.runnable(scenarios)), List.of());
    return Files.readAllLines(folder.resolve(TYPED)).stream()
        .map(typed -> ids(Search.of(typed, OtherWords.ofPages()).sort(List.of(shelf), _ -> true)))
        .collect(Collectors.joining("\n"));
  }

  private static String ids(List<ScenarioShelf> found) {
    return found.stream()
        .flatMap(shelf -> shelf.items().stream())
        .map(item -> ((Item.Playable) item).scenario().id())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String rewritten(Path folder, String more) throws IOException, SavedRunException {
    var transcript = folder.resolve("transcript.jsonl");
    int number = Files.readAllLines(transcript).size() + 1;
    Files.writeString(
        transcript, "{\"line\":%d,%s\n".formatted(number, more), StandardOpenOption.APPEND);
    var run = SavedRun.read(folder).run();
    var recording = run.recording().orElseThrow();
    // The readers of events go on with what they do not know.
    if (Ladder.of(recording).rungs().isEmpty()) {
      throw new IllegalStateException("no ladder of " + folder);
    }
    var lines = new TranscriptLines();
    return recording.lines().stream()
        .map(line -> lines.write(line) + "\n")
        .collect(Collectors.joining());
  }

  /// The lines of the questions, as [#main] reads them.
  static String lines(List<String[]> questions) {
    return questions.stream()
        .map(words -> String.join("\t", words))
        .collect(Collectors.joining("\n"));
  }
}
