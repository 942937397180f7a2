package interlope.app.gui.design;

import static interlope.word.Texts.text;

import atlantafx.base.controls.ToggleSwitch;
import interlope.app.gui.part.Ui;
import interlope.design.Key;
import interlope.design.Objection;
import interlope.design.vary.DesignOption;
import interlope.word.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One key of the design: its name, its control, and below it what it was before.
final class RowView extends VBox {
  private static final double CONTROL_WIDTH = 168;

  private final Consumer<DesignOption> choose;
  private final Key<?> key;
  private final Control control;
  private final Label was = Ui.tagged("mdi2s-swap-horizontal", "", "il-choice-was");
  private final Label gaveWay = Ui.prose("", "il-small", "il-muted");
  private boolean showing;

  RowView(DesignRow row, Consumer<DesignOption> choose) {
    super(2);
    this.choose = choose;
    this.key = row.key();
    Ui.styled(this, "il-choice");
    control =
        switch (key.form()) {
          case WORD -> combo();
          case SWITCH -> toggle();
          case WORDS -> Ui.styled(Ui.width(new MenuButton(), CONTROL_WIDTH), "il-choice-box");
        };
    control.setAccessibleText(row.name());
    var name = Ui.label(row.name());
    name.setLabelFor(control);
    name.setTooltip(new Tooltip(key.word() + ": " + Page.of(key).sentence()));
    getChildren().addAll(Ui.row(8, name, Ui.space(), control), was, gaveWay);
    show(row, true);
  }

  /// @param open whether the design can be changed
  void show(DesignRow row, boolean open) {
    showing = true;
    switch (control) {
      case ComboBox<?> _ -> fill(combo(control), row);
      case ToggleSwitch toggle -> fill(toggle, row);
      case MenuButton menu -> fill(menu, row);
      default -> throw new IllegalStateException(control.toString());
    }
    showing = false;
    control.setDisable(!open || isFixed(row));
    show(was, row.was() == null ? null : text("design.was", row.was()));
    show(gaveWay, row.gaveWay());
    getStyleClass().remove("changed");
    if (row.was() != null) {
      getStyleClass().add("changed");
    }
  }

  /// Whether a switch has no way to its other side.
  private static boolean isFixed(DesignRow row) {
    return row.key().form() == Key.Form.SWITCH
        && row.options().stream()
            .filter(option -> !option.chosen())
            .allMatch(option -> option.change().isEmpty());
  }

  private static void show(Label label, @Nullable String words) {
    label.setText(words == null ? "" : words);
    label.setVisible(words != null);
    label.setManaged(words != null);
  }

  @SuppressWarnings("unchecked") // made below
  private static ComboBox<DesignOption> combo(Control control) {
    return (ComboBox<DesignOption>) control;
  }

  private ComboBox<DesignOption> combo() {
    var combo = Ui.styled(Ui.width(new ComboBox<DesignOption>(), CONTROL_WIDTH), "il-choice-box");
    combo.setCellFactory(_ -> new OptionCell(true));
    combo.setButtonCell(new OptionCell(false));
    combo.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> step(combo, pressed));
    combo
        .valueProperty()
        .addListener((_, _, now) -> {
          if (!showing && now != null && !now.chosen()) {
            choose.accept(now);
          }
        });
    return combo;
  }

  /// Up and Down pass over what cannot be taken.
  private static void step(ComboBox<DesignOption> combo, KeyEvent pressed) {
    int way =
        switch (pressed.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (way == 0 || combo.isShowing() || pressed.isAltDown() || pressed.isShortcutDown()) {
      return;
    }
    pressed.consume();
    var options = combo.getItems();
    int at = combo.getSelectionModel().getSelectedIndex() + way;
    while (at >= 0 && at < options.size() && options.get(at).change().isEmpty()) {
      at += way;
    }
    if (at >= 0 && at < options.size()) {
      combo.getSelectionModel().select(at);
    }
  }

  private static void fill(ComboBox<DesignOption> combo, DesignRow row) {
    combo.getItems().setAll(row.options());
    combo.setValue(row.chosen().getFirst());
  }

  private ToggleSwitch toggle() {
    var toggle = new ToggleSwitch();
    toggle
        .selectedProperty()
        .addListener((_, _, _) -> {
          if (!showing) {
            other(toggle).ifPresent(choose);
          }
        });
    toggle.setOnKeyPressed(pressed -> {
      if (pressed.getCode() == KeyCode.SPACE || pressed.getCode() == KeyCode.ENTER) {
        toggle.fire();
        pressed.consume();
      }
    });
    return toggle;
  }

  /// The word that is not chosen.
  @SuppressWarnings("unchecked") // filled below
  private static Optional<DesignOption> other(ToggleSwitch toggle) {
    return ((List<DesignOption>) toggle.getUserData())
        .stream().filter(option -> !option.chosen()).findFirst();
  }

  private static void fill(ToggleSwitch toggle, DesignRow row) {
    toggle.setUserData(row.options());
    toggle.setSelected(row.chosen().getFirst().choice().word().equals("true"));
    var why =
        row.options().stream()
            .filter(option -> !option.chosen())
            .flatMap(option -> option.objection().stream())
            .map(Objection::why)
            .findFirst();
    toggle.setTooltip(why.map(Tooltip::new).orElse(null));
  }

  private void fill(MenuButton menu, DesignRow row) {
    menu.setText(
        row.chosen().stream()
                .map(option -> DesignRow.nameOf(key, option.choice().word()))
                .limit(1)
                .collect(Collectors.joining())
            + (row.chosen().size() > 1 ? text("design.and-more", row.chosen().size() - 1) : ""));
    menu.setTooltip(
        new Tooltip(
            row.chosen().stream()
                .map(option -> DesignRow.nameOf(key, option.choice().word()))
                .collect(Collectors.joining(", "))));
    menu.getItems().setAll(row.options().stream().map(this::item).toList());
  }

  private MenuItem item(DesignOption option) {
    var item = new CheckMenuItem(DesignRow.nameOf(key, option.choice().word()));
    item.setSelected(option.chosen());
    item.setDisable(option.change().isEmpty());
    item.setOnAction(_ -> choose.accept(option));
    return item;
  }

  private String named(DesignOption option) {
    var name = DesignRow.nameOf(key, option.choice().word());
    return option.objection().map(why -> name + ": " + why.why()).orElse(name);
  }

  /// A word, and where it cannot be taken why.
  private final class OptionCell extends ListCell<DesignOption> {
    private final boolean inList;

    OptionCell(boolean inList) {
      this.inList = inList;
    }

    @Override
    protected void updateItem(@Nullable DesignOption option, boolean empty) {
      super.updateItem(option, empty);
      if (empty || option == null) {
        setText(null);
        setTooltip(null);
        return;
      }
      setText(inList ? named(option) : DesignRow.nameOf(key, option.choice().word()));
      setDisable(inList && option.change().isEmpty() && !option.chosen());
      setTooltip(new Tooltip(option.choice().word() + ": " + Page.of(option.choice()).sentence()));
    }
  }
}
