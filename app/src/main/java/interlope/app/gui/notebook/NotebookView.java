package interlope.app.gui.notebook;

import static interlope.word.Texts.text;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.part.DesktopOpener;
import interlope.app.gui.part.Mark;
import interlope.app.gui.part.Opener;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Play;
import interlope.app.gui.session.WindowSession;
import interlope.verdict.Loss;
import interlope.word.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The attacker's notebook, at the right of the window.
public final class NotebookView extends VBox {
  private final WindowSession session;
  private final NotebookViewModel model;
  private final CaptureOpener capture;
  private final Label summary = Ui.label("", "il-muted", "il-small");
  private final VBox notes = Ui.column(0);
  private final ScrollPane scroll = new ScrollPane(notes);
  private final VBox safe = Ui.styled(Ui.column(6), "il-still-safe");
  private final VBox told = Ui.styled(Ui.column(6), "il-capture-told");
  private Instant shownAt;

  public NotebookView(WindowSession session) {
    this(session, DesktopOpener.ofThisMachine(), InstantSource.system());
  }

  NotebookView(WindowSession session, Opener opener, InstantSource clock) {
    this.session = session;
    model = new NotebookViewModel(session);
    capture = new CaptureOpener(opener);
    shownAt = clock.instant();
    Ui.styled(this, "il-notebook");
    var title = Ui.column(0, Ui.label(text("notebook.title"), "il-side-title"), summary);
    var head = Ui.styled(Ui.row(10, new Mark(PartyLook.ATTACKER, 26), title), "il-notebook-head");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(text("notebook.title"));
    Ui.styled(scroll, "il-notes");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var open = Ui.button("mdi2s-shark-fin-outline", text("notebook.capture"), this::openCapture);
    open.setTooltip(new Tooltip(Shortcut.WIRESHARK.titleAndKey()));
    open.setMaxWidth(Double.MAX_VALUE);
    hide(told);
    var foot = Ui.styled(Ui.column(8, open, told), "il-notebook-foot");
    getChildren().addAll(head, scroll, safe, foot);
    session
        .showing()
        .addListener((_, _, _) -> {
          shownAt = clock.instant();
          hide(told);
        });
    model.page().addListener((_, _, now) -> show(now));
    show(model.page().get());
  }

  private void show(NotebookViewModel.Page page) {
    summary.setText(page.summary());
    notes
        .getChildren()
        .setAll(
            page.notes().stream()
                .map(note -> new NoteView(note, note.rung() == page.selected(), model::goTo))
                .toList());
    safe.getChildren().setAll(Ui.label(text("notebook.safe"), "il-group"));
    safe.getChildren().addAll(page.safe().stream().map(NotebookView::kept).toList());
    visible(safe, !page.safe().isEmpty());
    showSelected(page);
  }

  /// The newest note that belongs to where the reader is shall be in sight.
  private void showSelected(NotebookViewModel.Page page) {
    List<Note> all = page.notes();
    int at = all.size() - 1;
    while (at > 0 && all.get(at).rung() != page.selected()) {
      at--;
    }
    scroll.setVvalue(all.size() < 2 ? 0 : (double) at / (all.size() - 1));
  }

  private static Node kept(Loss loss) {
    var kept = Ui.tagged("mdi2c-check", Page.of(loss).says("notebook"), "il-kept");
    kept.setWrapText(true);
    return kept;
  }

  /// Opens the attacker's capture in Wireshark, or shows the file where there is none.
  public void openCapture() {
    session
        .play()
        .ifPresent(play -> {
          var start = start(play);
          tell(text("notebook.capture.writing"), null);
          session.inBackground(
              () -> capture.open(play.run(), start),
              outcome -> {
                // It tells of that run, and of no other that is shown by now.
                if (session.play().filter(play::equals).isPresent()) {
                  tell(outcome.sentence(), outcome.file());
                }
              });
        });
  }

  /// A run that was performed here is shown as soon as it is over.
  private Instant start(Play play) {
    var recorded = play.recorded();
    return recorded == null ? shownAt.minus(play.run().took()) : recorded.began();
  }

  private void tell(String sentence, @Nullable Path file) {
    told.getChildren().setAll(Ui.prose(sentence, "il-small"));
    if (file != null) {
      var path = file.toString();
      var shown = Ui.prose(path, "il-mono-small", "il-muted");
      var copy =
          Ui.iconButton("mdi2c-content-copy", text("notebook.capture.copy"), () -> copy(path));
      told.getChildren().add(Ui.row(4, Ui.grow(shown), copy));
    }
    visible(told, true);
  }

  private static void copy(String path) {
    var content = new ClipboardContent();
    content.putString(path);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static void hide(Node node) {
    visible(node, false);
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
