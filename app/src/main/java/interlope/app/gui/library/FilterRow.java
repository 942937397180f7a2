package interlope.app.gui.library;

import static interlope.word.Texts.text;

import interlope.app.gui.library.shelf.Filter;
import interlope.app.gui.part.Ui;
import interlope.app.gui.part.VerdictLook;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// How many scenarios came to what, and a choice to list those alone.
final class FilterRow extends GridPane {
  private static final int COLUMNS = 2;

  private final LibraryViewModel model;

  FilterRow(LibraryViewModel model) {
    super(4, 2);
    this.model = model;
    Ui.styled(this, "il-filters");
    var group = new ToggleGroup();
    int at = 0;
    for (var filter : Filter.values()) {
      add(button(filter, group), at % COLUMNS, at / COLUMNS);
      at++;
    }
  }

  private ToggleButton button(Filter filter, ToggleGroup group) {
    var button = Ui.styled(new ToggleButton(), "il-filter");
    filter.verdict().ifPresent(verdict -> dress(button, verdict));
    button.setTooltip(new Tooltip(filter.sentence()));
    button.setMaxWidth(Double.MAX_VALUE);
    GridPane.setHgrow(button, Priority.ALWAYS);
    button.setPrefWidth(124);
    button.setToggleGroup(group);
    button
        .textProperty()
        .bind(
            model
                .found()
                .map(tally -> text("library.filter-count", filter.word(), tally.of(filter))));
    button.setSelected(model.filter().get() == filter);
    model.filter().addListener((_, _, now) -> button.setSelected(now == filter));
    // A second press on what is chosen lists all again.
    button.setOnAction(_ -> model.filter().set(button.isSelected() ? filter : Filter.ALL));
    return button;
  }

  private static void dress(ToggleButton button, VerdictLook verdict) {
    button.setGraphic(Ui.icon(verdict.icon(), "il-filter-icon", verdict.style()));
  }
}
