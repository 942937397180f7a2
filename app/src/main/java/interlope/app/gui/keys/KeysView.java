package interlope.app.gui.keys;

import static interlope.word.Texts.text;

import interlope.app.gui.part.Ui;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The map of keys, over the whole window.
public final class KeysView extends StackPane {
  private static final double TWO_COLUMNS = 680;
  private static final double NAMES = 214;

  /// @param shortcuts in the order of the map
  /// @param close closes it
  public KeysView(List<Shortcut> shortcuts, Runnable close) {
    Ui.styled(this, "il-veil");
    var closing = Ui.button("mdi2c-close", text("keys.close"), close);
    closing.setCancelButton(true);
    var head = Ui.row(12, Ui.label(text("keys.title"), "il-screen-title"), Ui.space(), closing);
    var columns =
        new FlowPane(
            40,
            20,
            column(shortcuts, Shortcut.Group.PLAYER, Shortcut.Group.MESSAGE),
            column(shortcuts, Shortcut.Group.RUN, Shortcut.Group.WINDOW));
    columns.setPrefWrapLength(TWO_COLUMNS);
    var card =
        Ui.styled(
            Ui.column(
                16,
                head,
                scroll(
                    Ui.column(16, columns, Ui.label(text("keys.hint"), "il-muted", "il-small")))),
            "il-card",
            "il-keys");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setAlignment(Pos.CENTER);
    setOnMouseClicked(click -> {
      if (click.getTarget() == this) {
        close.run();
      }
    });
  }

  private static ScrollPane scroll(VBox content) {
    var scroll = Ui.styled(new ScrollPane(Ui.styled(content, "il-keys-content")), "il-keys-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(text("keys.title"));
    return scroll;
  }

  private static VBox column(List<Shortcut> all, Shortcut.Group... groups) {
    var column = Ui.column(20);
    for (var group : groups) {
      column
          .getChildren()
          .add(Ui.column(6, Ui.label(group.title(), "il-section"), keys(all, group)));
    }
    return column;
  }

  private static GridPane keys(List<Shortcut> all, Shortcut.Group group) {
    var grid = new GridPane(24, 6);
    // As wide in each group, so that the keys of a column stand below each other.
    var names = new ColumnConstraints();
    names.setMinWidth(NAMES);
    grid.getColumnConstraints().add(names);
    var shortcuts = all.stream().filter(one -> one.group() == group).toList();
    for (int at = 0; at < shortcuts.size(); at++) {
      var name = Ui.label(shortcuts.get(at).title());
      var cap = Ui.keyCap(shortcuts.get(at).shown());
      name.setMinWidth(USE_PREF_SIZE);
      cap.setMinWidth(USE_PREF_SIZE);
      grid.add(name, 0, at);
      grid.add(cap, 1, at);
    }
    return grid;
  }
}
