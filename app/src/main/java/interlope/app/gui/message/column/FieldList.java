package interlope.app.gui.message.column;

import static interlope.word.Texts.text;

import interlope.app.gui.message.words.RecordedBytes;
import interlope.app.gui.part.Ui;
import interlope.wire.Bytes;
import interlope.wire.fields.Field;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The named fields of a message; the bytes of the one that is selected stand beneath.
final class FieldList extends VBox {
  private static final int LINE = 8;
  private static final double INDENT = 10;

  private final ListView<Row> list = new ListView<>();
  private final boolean low;
  private final Label bytes = Ui.label("", "il-field-bytes");

  /// A heading, or a field with its bytes.
  private record Row(String caption, @Nullable Field field, Bytes bytes) {}

  /// @param low whether there is room for no more than a line of bytes, and that while a field is
  ///   selected
  FieldList(String name, List<Part> parts, boolean low) {
    this.low = low;
    Ui.styled(this, "il-fields");
    list.setAccessibleText(name);
    list.setCellFactory(_ -> new Cell());
    list.getItems().setAll(parts.stream().flatMap(FieldList::rows).toList());
    list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> select(now));
    select(null);
    getChildren().addAll(Ui.grow(list), bytes);
  }

  ListView<?> list() {
    return list;
  }

  private static Stream<Row> rows(Part part) {
    return switch (part) {
      case Part.Caption(var caption) -> Stream.of(new Row(caption, null, Bytes.EMPTY));
      case Part.Say(var said) -> Stream.of(new Row(said, null, Bytes.EMPTY));
      case Part.Named(RecordedBytes.Dissected(var whole, var fields)) ->
          fields.stream().map(field -> new Row("", field, whole.slice(field.from(), field.to())));
      case Part.Text _, Part.Hex _, Part.Card _ -> Stream.of();
    };
  }

  private void select(@Nullable Row row) {
    boolean selected = row != null && row.field() != null;
    bytes.setText(row != null && selected ? shown(row.bytes()) : text("message.fields.select"));
    bytes.setVisible(selected || !low);
    bytes.setManaged(selected || !low);
  }

  private String shown(Bytes all) {
    var shown = all.slice(0, Math.min(low ? LINE : 2 * LINE, all.size()));
    var hex = HexFormat.ofDelimiter(" ").formatHex(shown.toArray());
    int line = LINE * 3;
    var lines =
        hex.length() > line ? hex.substring(0, line).strip() + "\n" + hex.substring(line) : hex;
    int more = all.size() - shown.size();
    return more == 0 || low ? lines : lines + "\n" + text("message.bytes.more", more);
  }

  /// One row.
  private static final class Cell extends ListCell<Row> {
    Cell() {
      Ui.styled(this, "il-field");
      setPrefWidth(0); // as wide as the list, so that values wrap
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(row == null || empty ? null : content(row));
    }

    private static VBox content(Row row) {
      var field = row.field();
      if (field == null) {
        return Ui.column(0, Ui.prose(row.caption(), "il-group"));
      }
      var name = field.isUnderstood() ? field.name() : text("message.fields.not-understood");
      var flow =
          new TextFlow(
              run("%04x ".formatted(field.from()), "muted", "code"),
              run(name + "  ", "strong"),
              run(field.value(), "code"));
      var content = Ui.column(0, flow);
      content.setPadding(new Insets(0, 0, 0, field.depth() * INDENT));
      return content;
    }

    private static Text run(String text, String... styles) {
      return Ui.styled(Ui.styled(new Text(text), "il-run", "il-field-run"), styles);
    }
  }
}
