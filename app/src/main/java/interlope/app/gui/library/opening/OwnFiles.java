package interlope.app.gui.library.opening;

import static interlope.word.Texts.text;

import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.Row;
import interlope.app.gui.library.shelf.ScenarioShelf;
import interlope.app.gui.library.shelf.Themes;
import interlope.app.gui.memory.Remembered;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody opened, in their order. Files share a shelf, each folder has one.
public final class OwnFiles {
  private static final String MEMORY = "opened";
  private static final String FILES = "own";

  private final Remembered memory;
  private final List<OpenedPath.Items> opened = new ArrayList<>();

  public OwnFiles(Remembered memory) {
    this.memory = memory;
  }

  /// What was open the last time and is still there.
  public List<Path> remembered() {
    return memory.get(MEMORY).stream()
        .flatMap(String::lines)
        .flatMap(OwnFiles::path)
        .filter(Files::exists)
        .toList();
  }

  private static Stream<Path> path(String text) {
    try {
      return Stream.of(Path.of(text));
    } catch (InvalidPathException _) {
      return Stream.empty();
    }
  }

  public void remember() {
    if (opened.isEmpty()) {
      memory.forget(MEMORY);
    } else {
      memory.set(
          MEMORY,
          opened.stream().map(one -> one.path().toString()).collect(Collectors.joining("\n")));
    }
  }

  /// The open folder that `path` is in; else `path` itself.
  public Path within(Path path) {
    return opened.stream()
        .filter(one -> one.folder() && path.startsWith(one.path()))
        .map(OpenedPath.Items::path)
        .findFirst()
        .orElse(path);
  }

  /// Puts it on its shelf, in the place of what the path gave before.
  ///
  /// @return the shelf's name
  public String add(OpenedPath.Items items) {
    int at = 0;
    while (at < opened.size() && !opened.get(at).path().equals(items.path())) {
      at++;
    }
    if (at < opened.size()) {
      opened.set(at, items);
    } else {
      opened.add(items);
    }
    return shelfName(items);
  }

  /// Takes a shelf away, or the one file of the files' shelf.
  public void close(Row row) {
    var gone =
        switch (row) {
          case Row.Head(var shelf, _, _) -> shelf.opened();
          case Row.Line(var shelf, var item, _, _) ->
              opened.stream()
                  .filter(one -> shelf.opened().contains(one.path()))
                  .filter(one -> one.items().contains(item))
                  .map(OpenedPath.Items::path)
                  .toList();
        };
    opened.removeIf(one -> gone.contains(one.path()));
    remember();
  }

  public List<ScenarioShelf> shelves() {
    var shelves = new ArrayList<ScenarioShelf>();
    var files = opened.stream().filter(one -> !one.folder()).toList();
    if (!files.isEmpty()) {
      shelves.add(
          new ScenarioShelf(
              FILES,
              text("library.my-files"),
              files.stream().flatMap(one -> one.items().stream()).toList(),
              files.stream().map(OpenedPath.Items::path).toList()));
    }
    opened.stream()
        .filter(OpenedPath.Items::folder)
        .forEach(one ->
            shelves.add(
                new ScenarioShelf(
                    shelfName(one),
                    Themes.title(String.valueOf(one.path().getFileName())),
                    one.items(),
                    List.of(one.path()))));
    return shelves;
  }

  /// Whether `item` was read from `file`.
  static boolean isOf(Item item, @Nullable Path file) {
    return file != null
        && switch (item) {
          case Item.Playable(var scenario, _) -> Path.of(scenario.origin().file()).equals(file);
          case Item.Broken broken -> Path.of(broken.file()).equals(file);
          case Item.Recorded(var folder, _, _) ->
              folder.equals(file) || folder.equals(file.getParent());
        };
  }

  private static String shelfName(OpenedPath.Items items) {
    return items.folder() ? FILES + ":" + items.path() : FILES;
  }
}
