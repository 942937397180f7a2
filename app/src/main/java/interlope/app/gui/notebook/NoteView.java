package interlope.app.gui.notebook;

import static interlope.word.Texts.text;

import interlope.app.gui.part.Ui;
import interlope.report.said.Sentences;
import interlope.word.Page;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of the notebook.
final class NoteView extends VBox {
  /// @param goTo takes the number of a rung
  NoteView(Note note, boolean selected, IntConsumer goTo) {
    super(6);
    Ui.styled(this, "il-note");
    if (selected) {
      Ui.styled(this, "selected");
    }
    switch (note) {
      case Note.Found found -> found(found, goTo);
      case Note.Try tried -> tried(tried, goTo);
    }
  }

  private void found(Note.Found found, IntConsumer goTo) {
    var evidence = found.evidence();
    var kind = evidence.secret();
    var value = found.value();
    if (kind != null && value != null) {
      var what = Ui.label(Page.of(kind).name(), "il-strong");
      what.setMinWidth(USE_PREF_SIZE);
      getChildren().add(Ui.row(8, Ui.label(value, "il-secret", "lost"), Ui.space(), what));
    } else {
      getChildren().add(Ui.prose(Sentences.of(evidence), "il-note-text"));
    }
    var loss = Ui.label(evidence.loss().word(), "il-mono-small", "il-muted");
    loss.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .add(
            Ui.row(
                8,
                link(text("notebook.message", found.rung()), found.rung(), goTo),
                opened(found, goTo),
                Ui.space(),
                loss));
  }

  private static Node opened(Note.Found found, IntConsumer goTo) {
    Note.@Nullable Key key = found.key();
    if (key == null) {
      return Ui.label(Page.of(found.evidence().how()).chip(), "il-muted", "il-small");
    }
    var name = Page.of(key.what()).chip();
    var link = link(name, key.rung(), goTo);
    link.setGraphic(Ui.icon("mdi2k-key-variant"));
    link.setAccessibleText(text("notebook.key.go", name, key.rung()));
    return Ui.styled(link, "il-note-key");
  }

  private void tried(Note.Try tried, IntConsumer goTo) {
    var attempt = tried.attempt();
    var why = attempt.failed();
    var said =
        Ui.tagged(
            why == null ? "mdi2c-check" : "mdi2c-close", Sentences.of(attempt), "il-note-try");
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    getChildren().add(said);
    if (why != null && !Page.of(why).sentence().equals(Sentences.of(attempt))) {
      getChildren().add(Ui.prose(Page.of(why).sentence(), "il-muted", "il-small"));
    }
    getChildren().add(Ui.row(8, link(text("notebook.event", tried.rung()), tried.rung(), goTo)));
  }

  private static Button link(String name, int rung, IntConsumer goTo) {
    return Ui.link(name, () -> goTo.accept(rung));
  }
}
