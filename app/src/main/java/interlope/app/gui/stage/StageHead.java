package interlope.app.gui.stage;

import static interlope.word.Texts.text;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.part.Ui;
import interlope.app.gui.stage.ladder.LadderViewModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// What is played, in a title and a sentence; and how the ladder is shown.
final class StageHead extends HBox {
  private final LadderViewModel ladder;
  private final Button fold;

  /// @param dense whether the ladder's rows are lower
  /// @param low whether there is room for the title alone
  StageHead(StageViewModel model, BooleanProperty dense, ObservableBooleanValue low) {
    super(4);
    ladder = model.ladder();
    Ui.styled(this, "il-stage-head");
    var title = Ui.prose("", "il-screen-title");
    var lead = Ui.prose("", "il-muted");
    var words = Ui.column(2, title, lead);
    var story = new Tooltip();
    story.setWrapText(true);
    story.setMaxWidth(520);
    story.setShowDuration(Duration.seconds(60));
    model
        .cast()
        .subscribe(cast -> {
          title.setText(cast.title());
          lead.setText(cast.lead());
          lead.setAccessibleText(cast.story());
          story.setText(cast.story());
          lead.setTooltip(cast.story().equals(cast.lead()) ? null : story);
        });
    low.subscribe(now -> {
      lead.setVisible(!now);
      lead.setManaged(!now);
      title.setTooltip(now ? story : null);
      setAlignment(now ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
      words.setAlignment(now ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
    });
    fold = Ui.iconButton("mdi2u-unfold-less-horizontal", "", ladder::foldOrUnfold);
    fold.disableProperty().bind(ladder.foldable().not());
    ladder.folded().subscribe(this::showFolded);
    getChildren()
        .addAll(
            Ui.grow(words),
            fold,
            rows("mdi2m-magnify-minus-outline", text("stage.dense"), dense, true),
            rows("mdi2m-magnify-plus-outline", text("stage.comfortable"), dense, false));
  }

  private void showFolded(boolean folded) {
    var name = folded ? text("stage.unfold") : text("stage.fold");
    var said = name + " (" + Shortcut.FOLD.shown() + ")";
    fold.setGraphic(
        Ui.icon(folded ? "mdi2u-unfold-more-horizontal" : "mdi2u-unfold-less-horizontal"));
    fold.setAccessibleText(said);
    fold.setTooltip(new Tooltip(said));
  }

  private static Node rows(String icon, String name, BooleanProperty dense, boolean lower) {
    var button = Ui.iconButton(icon, name, () -> dense.set(lower));
    button.disableProperty().bind(lower ? dense : dense.not());
    return button;
  }
}
