package interlope.app.gui.library.opening;

import static interlope.word.Texts.text;

import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.part.VerdictLook;
import interlope.app.gui.session.Play;
import interlope.app.gui.session.Showing;
import interlope.report.saved.SavedRun;
import interlope.report.saved.SavedRunException;
import interlope.run.QuestionKey;
import interlope.scenario.Scenario;
import interlope.scenario.file.DesignReader;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.file.Sifted;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.ScenarioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what somebody opens: scenario files, folders of them, designs, recorded runs. It blocks.
public final class Opening {
  /// As much of a file as a scenario may have.
  private static final int LIMIT = 1 << 20;

  /// Files below a folder; more is a mistake, such as a whole home.
  private static final int MOST_FILES = 2_000;

  /// A top-level key that no design file has.
  private static final Pattern SCENARIO =
      Pattern.compile("^(id|attack|mishap|expect|story|tags)\\s*:", Pattern.MULTILINE);

  private Opening() {}

  public static OpenedPath read(Path path) {
    try {
      return Files.isDirectory(path)
          ? folder(path)
          : Files.isRegularFile(path)
              ? file(path)
              : Files.exists(path) ? nothing(path, text("library.no-file")) : gone(path);
    } catch (SavedRunException | UncheckedIOException unreadable) {
      return nothing(path, String.valueOf(unreadable.getMessage()));
    }
  }

  public static List<Item.Playable> runnable(List<Scenario> scenarios) {
    return scenarios.stream()
        .map(
            one -> new Item.Playable(one, QuestionKey.of(one.design(), one.attack(), one.mishap())))
        .toList();
  }

  /// A run that was kept in `folder`.
  public static Showing saved(Path folder) {
    try {
      var saved = SavedRun.read(folder);
      return new Showing.Played(
          Play.saved(saved.run(), new Play.Recorded(saved.began(), saved.isCut())));
    } catch (SavedRunException damaged) {
      return new Showing.Failed(
          text("library.unreadable-file", folder.getFileName()),
          String.valueOf(damaged.getMessage()));
    }
  }

  private static OpenedPath folder(Path path) throws SavedRunException {
    var runs = SavedRun.foldersIn(path);
    if (!runs.isEmpty()) {
      return new OpenedPath.Items(
          path, !SavedRun.isIn(path), runs.stream().map(Opening::recorded).toList());
    }
    if (FileCount.isMoreThan(MOST_FILES, path)) {
      return nothing(path, text("library.too-many", MOST_FILES));
    }
    var sifted = ScenarioReader.sift(List.of(path));
    var items = items(sifted);
    return items.isEmpty()
        ? nothing(path, hasDesign(path) ? text("library.designs") : sentence(sifted.problems()))
        : new OpenedPath.Items(path, true, items);
  }

  private static boolean hasDesign(Path folder) {
    try (var inside = Files.list(folder)) {
      return inside.filter(Files::isRegularFile).anyMatch(Opening::isDesign);
    } catch (IOException | UncheckedIOException _) {
      return false;
    }
  }

  private static boolean isDesign(Path file) {
    try {
      DesignReader.read(file);
      return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
    } catch (ScenarioException _) {
      return false;
    }
  }

  /// What is damaged is listed, too: that it cannot be shown is told when it is chosen.
  private static Item recorded(Path folder) {
    try {
      var run = SavedRun.withoutRecording(folder);
      return new Item.Recorded(
          folder, run.scenario().title(), VerdictLook.of(run.judgement().verdict().word()));
    } catch (SavedRunException _) {
      return new Item.Recorded(folder, String.valueOf(folder.getFileName()), null);
    }
  }

  private static OpenedPath file(Path path) {
    var folder = path.getParent();
    if (path.endsWith("run.json") && folder != null && SavedRun.isIn(folder)) {
      return new OpenedPath.Items(folder, false, List.of(recorded(folder)));
    }
    return SCENARIO.matcher(content(path)).find() ? scenario(path) : design(path);
  }

  private static OpenedPath scenario(Path path) {
    return new OpenedPath.Items(path, false, items(ScenarioReader.sift(List.of(path))));
  }

  private static OpenedPath design(Path path) {
    try {
      return new OpenedPath.Applied(DesignReader.read(path).design());
    } catch (ScenarioException wrong) {
      return content(path).contains("design")
          ? new OpenedPath.Items(path, false, broken(wrong.problems()))
          : scenario(path);
    }
  }

  private static List<Item> items(Sifted sifted) {
    return Stream.concat(runnable(sifted.scenarios()).stream(), broken(sifted.problems()).stream())
        .sorted(Comparator.comparing(Opening::file))
        .toList();
  }

  private static String file(Item item) {
    return switch (item) {
      case Item.Playable(var scenario, _) -> scenario.origin().file();
      case Item.Broken broken -> broken.file();
      case Item.Recorded(var folder, _, _) -> folder.toString();
    };
  }

  private static List<Item> broken(List<Problem> problems) {
    var byFile = new LinkedHashMap<String, List<Problem>>();
    problems.stream()
        .filter(problem -> problem.kind() == Problem.Kind.WRONG)
        .forEach(
            problem -> byFile.computeIfAbsent(problem.file(), _ -> new ArrayList<>()).add(problem));
    return byFile.entrySet().stream()
        .<Item>map(file ->
            new Item.Broken(file.getKey(), content(Path.of(file.getKey())), file.getValue()))
        .toList();
  }

  /// What the file holds, as far as it is text.
  private static String content(Path file) {
    if (!Files.isRegularFile(file)) {
      // A pipe would keep us waiting.
      return "";
    }
    try (var stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(LIMIT), StandardCharsets.UTF_8);
    } catch (IOException _) {
      return "";
    }
  }

  private static OpenedPath gone(Path path) {
    return new OpenedPath.Nothing(
        text("library.missing", path.getFileName()), text("library.missing.how"));
  }

  private static OpenedPath nothing(Path path, String why) {
    return new OpenedPath.Nothing(text("library.unreadable-file", path.getFileName()), why);
  }

  private static String sentence(List<Problem> problems) {
    return problems.stream().map(Problem::headline).collect(Collectors.joining("\n"));
  }
}
