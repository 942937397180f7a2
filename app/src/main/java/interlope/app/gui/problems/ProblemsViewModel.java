package interlope.app.gui.problems;

import static interlope.word.Texts.text;

import interlope.app.gui.part.Opener;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.scenario.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A file that cannot be run yet, and the ways out. On the window's thread; the file is read and
/// written in the background.
public final class ProblemsViewModel {
  private final Showing.Broken broken;
  private final WindowSession session;
  private final Consumer<List<Path>> open;
  private final Opener opener;
  private final Path path;
  private final WholeFile file;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(text("problems.watched"));
  private boolean looking;

  /// @param open opens files again
  public ProblemsViewModel(
      Showing.Broken broken, WindowSession session, Consumer<List<Path>> open, Opener opener) {
    this.broken = broken;
    this.session = session;
    this.open = open;
    this.opener = opener;
    path = Path.of(broken.file());
    file = new WholeFile(path);
  }

  /// The file's name with its folder's.
  String name() {
    var folder = path.getParent();
    var folderName = folder == null ? null : folder.getFileName();
    return folderName == null
        ? String.valueOf(path.getFileName())
        : folderName + "/" + path.getFileName();
  }

  List<CodeLine> lines() {
    return broken.text().isEmpty() ? List.of() : CodeLine.of(broken.text(), broken.problems());
  }

  List<Problem> problems() {
    return broken.problems();
  }

  /// Those that say what to write instead.
  List<Problem> withSuggestion() {
    return problems().stream().filter(problem -> problem.suggestion().isPresent()).toList();
  }

  /// How it stands, for people.
  ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// Reads the file again; where nothing about it has changed, it says so.
  void checkAgain() {
    reopen();
    // After what opening does in the background.
    session.inBackground(
        () -> broken,
        same -> {
          if (session.showing().get().equals(same)) {
            said.set(text("problems.same", problems().size()));
          }
        });
  }

  private void reopen() {
    open.accept(List.of(path));
  }

  /// Whether the desktop may be asked to open it: it would carry some other files out.
  boolean isEditable() {
    var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /// Writes the file with these problems' suggestions, and reads it again. What somebody wrote
  /// meanwhile is never written over.
  void take(List<Problem> problems) {
    var fresh = Suggestions.taken(broken.text(), problems);
    session.inBackground(
        () -> file.replace(broken.text(), fresh),
        written -> {
          if (!written) {
            said.set(text("problems.not-written"));
          }
          reopen();
        });
  }

  private boolean isBegun() {
    try {
      return opener.onDesktop(path);
    } catch (IOException _) {
      return false;
    }
  }

  void edit() {
    if (!isEditable()) {
      return;
    }
    session.inBackground(
        this::isBegun,
        begun -> said.set(begun ? text("problems.watched") : text("problems.no-editor", path)));
  }

  /// Checks the file again where somebody has saved it since.
  void look() {
    if (looking) {
      return;
    }
    looking = true;
    session.inBackground(
        file::text,
        now -> {
          looking = false;
          var shown = session.showing().get();
          if (shown.equals(broken) && now.isPresent() && !now.get().equals(broken.text())) {
            reopen();
          }
        });
  }
}
