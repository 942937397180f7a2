package interlope.app.gui.library;

import static interlope.word.Texts.text;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.part.Ui;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Below the list: how it stands, and what runs or opens many at once.
final class LibraryFoot extends VBox {
  private final LibraryViewModel model;
  private final Button all;

  /// Made when something first runs: the window is there sooner without.
  private @Nullable ProgressBar bar;

  LibraryFoot(LibraryViewModel model, Runnable openFiles) {
    this.model = model;
    Ui.styled(this, "il-library-foot");
    var said = Ui.label("", "il-muted", "il-small");
    said.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::sentence, model.tally(), model.progress(), model.loaded()));
    all =
        Ui.iconButton(
            "mdi2p-playlist-play",
            text("library.run-all"),
            () -> {
              if (model.progress().get() == null) {
                model.runAll();
              } else {
                model.stopAll();
              }
            });
    all.disableProperty().bind(model.loaded().not());
    var open = Ui.iconButton("mdi2f-folder-open-outline", Shortcut.OPEN.titleAndKey(), openFiles);
    getChildren().add(Ui.row(2, said, Ui.space(), all, open));
    model.progress().addListener((_, _, now) -> show(now));
    show(null);
  }

  private void show(Batch.@Nullable Progress progress) {
    boolean runs = progress != null;
    var name = runs ? text("library.stop-all") : text("library.run-all");
    all.setGraphic(Ui.icon(runs ? "mdi2s-stop" : "mdi2p-playlist-play"));
    all.setAccessibleText(name);
    all.setTooltip(new Tooltip(name));
    if (progress != null) {
      var shown = bar();
      shown.setProgress((double) progress.done() / progress.total());
      shown.setAccessibleText(sentence());
    }
    if (bar != null) {
      bar.setVisible(runs);
      bar.setManaged(runs);
    }
  }

  private ProgressBar bar() {
    if (bar == null) {
      bar = Ui.styled(new ProgressBar(0), "il-library-progress");
      bar.setMaxWidth(Double.MAX_VALUE);
      getChildren().addFirst(bar);
    }
    return bar;
  }

  private String sentence() {
    var progress = model.progress().get();
    var tally = model.tally().get();
    if (!model.loaded().get()) {
      return text("library.loading");
    }
    if (progress != null) {
      return text("library.progress", progress.done(), progress.total());
    }
    if (tally.run() == 0) {
      return tally.broken() == 0
          ? text("library.none-run", tally.scenarios())
          : text("library.unreadable", tally.scenarios(), tally.broken());
    }
    return tally.expecting() == 0
        ? text("library.run", tally.run(), tally.scenarios())
        : text("library.as-expected", tally.asExpected(), tally.expecting());
  }
}
