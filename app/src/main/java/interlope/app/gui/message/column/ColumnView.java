package interlope.app.gui.message.column;

import interlope.app.gui.part.Mark;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One party's column: it can have the focus, and scrolls.
public final class ColumnView extends VBox {
  private final PartyLook party;
  private final Node scrolled;

  /// @param low whether all but the title scrolls, there being little height
  public ColumnView(Column column, boolean low) {
    super(low ? 2 : 6);
    party = column.party();
    Ui.styled(this, "il-view", column.party().style());
    var name = column.title() + ": " + column.state().text();
    var state = state(column);
    var footer = Ui.prose(column.footer(), "il-muted", "il-small");
    if (isFieldList(column)) {
      scrolled = new FieldList(name, column.body(), low);
    } else {
      var content = content(column.body());
      if (low) {
        content.getChildren().addFirst(state);
        content.getChildren().add(footer);
      }
      scrolled = scroll(name, content);
    }
    VBox.setVgrow(scrolled, Priority.ALWAYS);
    VBox.setMargin(scrolled, new Insets(0, 0, 0, -2)); // its ring stands outside of the text
    var title = Ui.label(column.title(), "il-view-title");
    getChildren().add(Ui.height(Ui.row(8, new Mark(column.party(), column.icon(), 18), title), 22));
    if (!low) {
      getChildren().add(state);
    }
    getChildren().add(scrolled);
    if (!low && !column.footer().isEmpty() && !isFieldList(column)) {
      getChildren().add(footer);
    }
  }

  private static Label state(Column column) {
    var state =
        Ui.tagged(
            column.state().icon(),
            column.state().text(),
            "il-view-state",
            column.state().tone().name().toLowerCase(Locale.ROOT));
    state.setWrapText(true);
    state.setMinHeight(USE_PREF_SIZE);
    return state;
  }

  private static boolean isFieldList(Column column) {
    return column.body().stream().anyMatch(Part.Named.class::isInstance);
  }

  public static ScrollPane scroll(String name, List<Part> parts) {
    return scroll(name, content(parts));
  }

  private static VBox content(List<Part> parts) {
    var content = Ui.column(6);
    parts.forEach(part -> content.getChildren().add(node(part)));
    return content;
  }

  private static ScrollPane scroll(String name, VBox content) {
    var scroll = Ui.styled(new ScrollPane(content), "il-view-scroll");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(name);
    return scroll;
  }

  private static Node node(Part part) {
    return switch (part) {
      case Part.Text(var lines) -> SpanFlow.of(lines);
      case Part.Hex(var rows) -> {
        var flow = SpanFlow.of(rows);
        flow.setMinWidth(USE_PREF_SIZE);
        yield flow;
      }
      case Part.Say(var said) -> Ui.prose(said, "il-view-say");
      case Part.Caption(var caption) -> Ui.prose(caption, "il-group");
      case Part.Card(var card) -> new CardView(card);
      case Part.Named named -> new FieldList("", List.of(named), false);
    };
  }

  public PartyLook party() {
    return party;
  }

  public void takeFocus() {
    if (scrolled instanceof FieldList fields) {
      fields.list().requestFocus();
      if (fields.list().getSelectionModel().isEmpty()) {
        fields.list().getSelectionModel().selectFirst();
      }
    } else {
      scrolled.requestFocus();
    }
  }
}
