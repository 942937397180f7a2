package interlope.app.gui.notebook;

import static interlope.word.Texts.text;

import interlope.app.gui.session.Play;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.verdict.Loss;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The attacker's notebook as far as the playhead has come. On the window's thread.
final class NotebookViewModel {
  /// @param summary a line for its head
  /// @param selected the number of the rung that is selected
  /// @param safe what the run as a whole did not lose, in the catalogue's order; empty before the
  ///   ladder's end, and where nothing was judged
  record Page(String summary, List<Note> notes, int selected, List<Loss> safe) {
    static final Page EMPTY = new Page("", List.of(), 0, List.of());

    Page {
      notes = List.copyOf(notes);
      safe = List.copyOf(safe);
    }
  }

  private final WindowSession session;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.EMPTY);
  private @Nullable Play play;
  private @Nullable Notes notes;

  NotebookViewModel(WindowSession session) {
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
    refresh();
  }

  ReadOnlyObjectProperty<Page> page() {
    return page.getReadOnlyProperty();
  }

  void goTo(int rung) {
    session.playhead().pause();
    session.playhead().goTo(rung);
  }

  private void refresh() {
    var playing = session.play().orElse(null);
    if (!Objects.equals(playing, play)) {
      play = playing;
      notes = playing == null ? null : Notes.of(playing);
    }
    page.set(
        playing == null || notes == null
            ? Page.EMPTY
            : at(playing, notes, session.playhead().at().get()));
  }

  private static Page at(Play play, Notes notes, int rung) {
    var written = notes.upTo(rung);
    boolean atEnd = rung == play.ladder().rungs().size();
    return new Page(summary(written, atEnd), written, rung, atEnd ? safe(play) : List.of());
  }

  private static List<Loss> safe(Play play) {
    return switch (play.run().judgement().verdict().word()) {
      case INCONCLUSIVE -> List.of();
      case BREACHED, BLOCKED, WITHSTOOD -> {
        var safe = EnumSet.allOf(Loss.class);
        safe.removeAll(play.run().judgement().losses());
        yield List.copyOf(safe);
      }
    };
  }

  private static String summary(List<Note> written, boolean atEnd) {
    var found =
        written.stream().filter(Note.Found.class::isInstance).map(Note.Found.class::cast).toList();
    var secrets = found.stream().filter(one -> one.value() != null).toList();
    if (secrets.isEmpty()) {
      return found.isEmpty()
          ? text(atEnd ? "notebook.summary.nothing" : "notebook.summary.nothing-yet")
          : text("notebook.summary.found", found.size());
    }
    var keys = secrets.stream().map(Note.Found::key).filter(Objects::nonNull).distinct().toList();
    boolean keyless = secrets.stream().anyMatch(one -> one.key() == null);
    return keys.isEmpty()
        ? text("notebook.summary.no-key", secrets.size())
        : keyless
            ? text("notebook.summary.some-key", secrets.size())
            : text("notebook.summary.keys", secrets.size(), keys.size());
  }
}
