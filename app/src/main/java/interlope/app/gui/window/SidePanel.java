package interlope.app.gui.window;

import static interlope.word.Texts.text;

import interlope.app.gui.design.DesignView;
import interlope.app.gui.notebook.NotebookView;
import interlope.app.gui.part.Ui;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The panel at the right: the design, or the attacker's notebook.
final class SidePanel extends VBox {
  static final double DESIGN_WIDTH = 296;
  private static final double NOTEBOOK_WIDTH = 360;

  private final DesignView design;
  private final NotebookView notebook;
  private final ToggleButton toDesign = segment(text("window.design"));
  private final ToggleButton toNotebook = segment(text("window.notebook"));

  /// @param close puts the panel away
  SidePanel(DesignView design, NotebookView notebook, Runnable close) {
    this.design = design;
    this.notebook = notebook;
    Ui.styled(this, "il-side");
    var group = new ToggleGroup();
    group.getToggles().addAll(toDesign, toNotebook);
    group
        .selectedToggleProperty()
        .addListener((_, old, now) -> {
          if (now == null) {
            group.selectToggle(old);
          } else {
            show(now.equals(toDesign) ? design : notebook);
          }
        });
    var head =
        Ui.row(
            8,
            Ui.styled(Ui.row(0, toDesign, toNotebook), "il-segmented"),
            Ui.space(),
            Ui.iconButton("mdi2c-close", text("window.close-panel"), close));
    getChildren().addAll(Ui.styled(head, "il-side-head"), design);
    Ui.width(this, DESIGN_WIDTH);
    toDesign.setSelected(true);
  }

  /// Whether it shows the design, and not the notebook.
  ReadOnlyBooleanProperty showsDesign() {
    return toDesign.selectedProperty();
  }

  void showDesign() {
    toDesign.setSelected(true);
  }

  void showNotebook() {
    toNotebook.setSelected(true);
  }

  void takeFocus() {
    (toDesign.isSelected() ? toDesign : toNotebook).requestFocus();
  }

  private void show(Node panel) {
    getChildren().set(1, panel);
    VBox.setVgrow(panel, Priority.ALWAYS);
    Ui.width(this, panel.equals(design) ? DESIGN_WIDTH : NOTEBOOK_WIDTH);
  }

  DesignView design() {
    return design;
  }

  NotebookView notebook() {
    return notebook;
  }

  private static ToggleButton segment(String name) {
    return Ui.styled(new ToggleButton(name), "il-segment");
  }
}
