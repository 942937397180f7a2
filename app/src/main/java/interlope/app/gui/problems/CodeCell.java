package interlope.app.gui.problems;

import interlope.app.gui.part.Ui;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A line of the file with its number, and below it what is wrong in it.
final class CodeCell extends ListCell<CodeLine> {
  static final double HEIGHT = 27;
  private static final double NUMBER = 58;

  CodeCell() {
    Ui.styled(this, "il-code-line");
  }

  @Override
  protected void updateItem(@Nullable CodeLine line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().remove("bad");
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var column = Ui.column(0, Ui.height(code(line), HEIGHT));
    for (var problem : line.problems()) {
      var said = ProblemText.of(problem);
      var row =
          Ui.row(8, Ui.label(said.sentence(), "il-problem-sentence"), Ui.label(said.shortNote()));
      column.getChildren().add(Ui.styled(row, "il-problem-said"));
    }
    if (!line.problems().isEmpty()) {
      getStyleClass().add("bad");
    }
    setGraphic(column);
    setAccessibleText(accessible(line));
  }

  private static HBox code(CodeLine line) {
    var number = Ui.width(Ui.label(String.valueOf(line.number()), "il-line-number"), NUMBER);
    if (!line.problems().isEmpty()) {
      number.setGraphic(Ui.icon("mdi2a-alert-circle", "il-line-icon"));
    }
    var row = new HBox(number);
    line.pieces().forEach(piece -> row.getChildren().add(piece(piece)));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Node piece(CodeLine.Piece piece) {
    return Ui.label(piece.text(), "il-yaml", piece.look().name().toLowerCase(Locale.ROOT));
  }

  private static String accessible(CodeLine line) {
    var code = line.pieces().stream().map(CodeLine.Piece::text).collect(Collectors.joining());
    return line.problems().stream()
        .map(ProblemText::of)
        .map(said -> said.sentence() + " " + said.note())
        .collect(Collectors.joining(" ", line.number() + ": " + code + " ", ""))
        .strip();
  }
}
