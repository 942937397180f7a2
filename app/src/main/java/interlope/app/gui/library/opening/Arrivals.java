package interlope.app.gui.library.opening;

import static interlope.word.Texts.text;

import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.session.Showing;
import interlope.design.Design;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What came of all the paths that were opened together, by what is to be done with it.
///
/// @param asked the paths
public record Arrivals(
    List<Path> asked,
    List<OpenedPath.Items> listed,
    List<Design> designs,
    List<OpenedPath.Nothing> failures) {
  public Arrivals {
    asked = List.copyOf(asked);
    listed = List.copyOf(listed);
    designs = List.copyOf(designs);
    failures = List.copyOf(failures);
  }

  public static Arrivals of(List<Path> asked, List<OpenedPath> read) {
    var listed = new ArrayList<OpenedPath.Items>();
    var designs = new ArrayList<Design>();
    var failures = new ArrayList<OpenedPath.Nothing>();
    for (var one : read) {
      switch (one) {
        case OpenedPath.Items items -> listed.add(items);
        case OpenedPath.Applied(var design) -> designs.add(design);
        case OpenedPath.Nothing failure -> failures.add(failure);
      }
    }
    return new Arrivals(asked, listed, designs, failures);
  }

  /// All that could not be opened, told together; empty where everything could.
  public Optional<Showing> failed() {
    return switch (failures.size()) {
      case 0 -> Optional.empty();
      case 1 ->
          Optional.of(
              new Showing.Failed(failures.getFirst().title(), failures.getFirst().sentence()));
      default ->
          Optional.of(
              new Showing.Failed(
                  text("library.unreadable-several", failures.size()),
                  failures.stream()
                      .map(one -> text("library.unreadable-each", one.title(), one.sentence()))
                      .collect(Collectors.joining("\n"))));
    };
  }

  /// Of one file that was opened, that; else the first that is wrong, or the first recorded run;
  /// else nothing but the list.
  public Optional<Item> toShow() {
    var one = asked.size() == 1 ? asked.getFirst() : null;
    var items = listed.stream().flatMap(some -> some.items().stream()).toList();
    return first(items, item -> OwnFiles.isOf(item, one))
        .or(() -> items.size() == 1 ? Optional.of(items.getFirst()) : Optional.empty())
        .or(() -> first(items, Item.Broken.class::isInstance))
        .or(() -> first(items, Item.Recorded.class::isInstance));
  }

  private static Optional<Item> first(List<Item> items, Predicate<Item> which) {
    return items.stream().filter(which).findFirst();
  }
}
