package interlope.app.gui.library;

import static interlope.word.Texts.text;

import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.Row;
import interlope.app.gui.part.Ui;
import interlope.app.gui.part.VerdictLook;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A row of the list: a theme with its count, or an item with the icon of its last verdict.
final class RowCell extends ListCell<Row> {
  /// A theme, and an item of one line.
  static final double HEIGHT = 32;

  /// What a title may take beside a badge of an icon, or of an icon and words.
  private static final double WIDE = 188;

  private static final double NARROW = 108;

  private final LibraryViewModel model;

  RowCell(LibraryViewModel model) {
    this.model = model;
    Ui.styled(this, "il-library-row");
    // As wide as the list, whatever its content would like.
    setPrefWidth(0);
    setMinHeight(HEIGHT);
    setOnMouseClicked(click -> {
      var row = getItem();
      if (row != null && click.getButton() == MouseButton.PRIMARY) {
        model.choose(row);
        if (row instanceof Row.Line) {
          // Who clicked looks at the stage now, and its keys should work.
          getScene().getRoot().requestFocus();
        }
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll("head", "line", "current");
    setTooltip(null);
    setText(null);
    switch (empty ? null : row) {
      case null -> {
        setGraphic(null);
        setAccessibleText(null);
      }
      case Row.Head head -> {
        getStyleClass().add("head");
        setGraphic(head(head));
        setAccessibleText(
            text("library.theme-row", head.shelf().title(), head.count(), head.open() ? 1 : 0));
      }
      case Row.Line line -> {
        getStyleClass().add("line");
        if (line.current()) {
          getStyleClass().add("current");
        }
        setGraphic(line(line));
        setAccessibleText(text("library.item-row", line.item().title(), state(line)));
        setTooltip(new Tooltip(about(line)));
      }
    }
  }

  private Node head(Row.Head head) {
    var shelf = head.shelf();
    var row =
        Ui.row(
            6,
            Ui.icon(
                head.open() ? "mdi2c-chevron-down" : "mdi2c-chevron-right", "il-library-chevron"),
            Ui.label(shelf.title(), "il-library-theme"),
            Ui.space(),
            Ui.label(String.valueOf(head.count()), "il-muted", "il-small"));
    if (!shelf.opened().isEmpty()) {
      var close =
          Ui.iconButton(
              "mdi2c-close", text("library.close", shelf.title()), () -> model.close(head));
      close.setFocusTraversable(false);
      row.getChildren().add(close);
    }
    return row;
  }

  private static Node line(Row.Line line) {
    var badge = badge(line);
    boolean words = line.item() instanceof Item.Broken;
    var title = Ui.width(Ui.prose(line.item().title(), "il-library-title"), words ? NARROW : WIDE);
    var row = new HBox(8, title, Ui.space(), badge);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label badge(Row.Line line) {
    var badge =
        switch (line.item()) {
          case Item.Playable _ -> verdict(line.verdict());
          case Item.Broken broken ->
              Ui.styled(
                  Ui.tagged(
                      "mdi2f-file-alert-outline",
                      text("library.problems", broken.problems().size())),
                  "breached");
          case Item.Recorded(_, _, var verdict) ->
              verdict == null ? iconAlone("mdi2h-history") : verdict(verdict);
        };
    return Ui.styled(badge, "il-badge", "plain");
  }

  private static Label verdict(@Nullable VerdictLook verdict) {
    return verdict == null ? new Label() : Ui.styled(iconAlone(verdict.icon()), verdict.style());
  }

  private static Label iconAlone(String icon) {
    var label = new Label();
    label.setGraphic(Ui.icon(icon));
    return label;
  }

  private static String state(Row.Line line) {
    return switch (line.item()) {
      case Item.Playable _ ->
          line.verdict() == null ? text("library.not-run") : line.verdict().word();
      case Item.Broken broken -> text("library.problems", broken.problems().size());
      case Item.Recorded(_, _, var verdict) ->
          verdict == null ? text("library.recorded") : text("library.recorded-as", verdict.word());
    };
  }

  private static String about(Row.Line line) {
    var tags =
        line.item() instanceof Item.Playable(var scenario, _)
            ? String.join(", ", scenario.tags())
            : "";
    var head = line.item().title() + "\n" + state(line);
    return tags.isEmpty() ? head : head + "\n" + tags;
  }
}
