package interlope.app.gui.message;

import interlope.app.gui.message.account.Depth;
import interlope.app.gui.message.account.RungDetail;
import interlope.app.gui.message.account.ThreeViews;
import interlope.app.gui.session.Play;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which message is shown, and how deep. On the window's thread.
final class MessageViewModel {
  private final WindowSession session;
  private final ObjectProperty<Depth> depth = new SimpleObjectProperty<>(Depth.TEXT);
  private final ReadOnlyObjectWrapper<RungDetail> shown =
      new ReadOnlyObjectWrapper<>(new RungDetail.Nothing());
  private @Nullable Play play;
  private @Nullable ThreeViews views;

  MessageViewModel(WindowSession session) {
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

  ReadOnlyObjectProperty<RungDetail> shown() {
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
        drawn == null || rung.isEmpty()
            ? new RungDetail.Nothing()
            : drawn.of(rung.get(), depth.get()));
  }
}
