package interlope.app.gui.window;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.session.Showing;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A screen: what it shows, and how it fills the middle of the window.
///
/// @param kind what it shows
/// @param sheets the stylesheets in `interlope/app/gui` that it brings
/// @param place where it can be gone to at any time; null where it needs something to show
public record Screen(
    Class<? extends Showing> kind,
    BiConsumer<Showing, Desk> fills,
    List<String> sheets,
    @Nullable Place place) {
  public Screen {
    sheets = List.copyOf(sheets);
  }

  /// Where a screen is.
  ///
  /// @param name of its showing, its stylesheet and its picture
  /// @param icon on the bar at the top; null where the bar has another way to it
  public record Place(String name, @Nullable String icon, Shortcut shortcut) {
    Showing showing() {
      return new Showing.Place(name);
    }
  }

  /// A screen that shows one kind of what the session shows.
  static <S extends Showing> Screen of(Class<S> kind, BiConsumer<S, Desk> fills, String... sheets) {
    return new Screen(
        kind, (showing, desk) -> fills.accept(kind.cast(showing), desk), List.of(sheets), null);
  }

  /// A screen that can be gone to at any time. Its stylesheet is named after it.
  static Screen place(Place place, Function<Desk, Node> view) {
    return new Screen(
        Showing.Place.class,
        (_, desk) -> desk.frame().show(view.apply(desk)),
        List.of(place.name()),
        place);
  }

  boolean shows(Showing showing) {
    return place == null ? kind.isInstance(showing) : place.showing().equals(showing);
  }

  Optional<Place> whereabouts() {
    return Optional.ofNullable(place);
  }
}
