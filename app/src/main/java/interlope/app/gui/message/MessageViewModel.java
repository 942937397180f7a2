package interlope.app.gui.message;

import interlope.app.gui.session.Play;
import interlope.app.gui.session.Session;
import interlope.app.gui.session.Showing;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which message is shown, and how deep. On the window's thread.
final class MessageViewModel {
  private final Session session;
  private final ObjectProperty<Depth> depth = new SimpleObjectProperty<>(Depth.TEXT);
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown.Nothing());
  private @Nullable Play play;
  private @Nullable ThreeViews views;

  MessageViewModel(Session session) {
    this.session = session;
    session.playhead().at().addListener((_, _, _) -> refresh());
    session
        .showing()
        .addListener((_, _, now) -> {
          // A play comes with its ladder, and the playhead moves when that is there.
          if (!(now instanceof Showing.Played)) {
            refresh();
          }
        });
    depth.addListener((_, _, _) -> refresh());
    refresh();
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  ObjectProperty<Depth> depth() {
    return depth;
  }

  void nextDepth() {
    depth.set(depth.get().next());
  }

  private void refresh() {
    var playing = session.play().orElse(null);
    if (!Objects.equals(playing, play)) {
      play = playing;
      views = playing == null ? null : new ThreeViews(playing);
    }
    var drawn = views;
    var rung = session.playhead().selected();
    shown.set(
        drawn == null || rung.isEmpty() ? new Shown.Nothing() : drawn.of(rung.get(), depth.get()));
  }
}
