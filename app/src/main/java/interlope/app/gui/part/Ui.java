package interlope.app.gui.part;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the parts that views are built of, so that views read as what they show. Colours and sizes
/// are the stylesheet's alone; style classes of ours begin with `il-`.
public final class Ui {
  private Ui() {}

  public static Label label(String text, String... styles) {
    return styled(new Label(text), styles);
  }

  /// A label that may take several lines and never cuts a word.
  public static Label prose(String text, String... styles) {
    var label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// A label with an icon in front.
  public static Label tagged(String icon, String text, String... styles) {
    var label = label(text, styles);
    label.setGraphic(icon(icon));
    return label;
  }

  public static FontIcon icon(String name, String... styles) {
    var icon = styled(new FontIcon(name), styles);
    icon.setAccessibleText("");
    return icon;
  }

  public static HBox row(double gap, Node... nodes) {
    var row = new HBox(gap, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  public static VBox column(double gap, Node... nodes) {
    return new VBox(gap, nodes);
  }

  public static <T extends Node> T styled(T node, String... styles) {
    node.getStyleClass().addAll(styles);
    return node;
  }

  public static <T extends Region> T width(T region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
    return region;
  }

  public static <T extends Region> T height(T region, double height) {
    region.setMinHeight(height);
    region.setPrefHeight(height);
    region.setMaxHeight(height);
    return region;
  }

  /// Takes all the room that is left, in a row or a column.
  public static Region space() {
    return grow(new Region());
  }

  public static <T extends Node> T grow(T node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    return node;
  }

  public static Button button(String icon, String text, Runnable action, String... styles) {
    var button = styled(new Button(text, icon(icon)), styles);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A button that shows an icon alone: its name is its accessible text and its tooltip.
  public static Button iconButton(String icon, String name, Runnable action) {
    var button = new Button(null, icon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "il-icon-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ -> action.run());
    return button;
  }

  public static CustomTextField search(String prompt) {
    var field = new CustomTextField();
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setLeft(icon("mdi2m-magnify", "il-muted-icon"));
    return field;
  }

  /// A link to something within the window.
  public static Button link(String text, Runnable action) {
    var link = styled(new Button(text), Styles.FLAT, "il-link");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(_ -> action.run());
    return link;
  }

  /// A verdict's icon and word, tinted; breached alone is solid.
  public static Label badge(VerdictLook verdict) {
    return tagged(verdict.icon(), verdict.word(), "il-badge", verdict.style());
  }

  /// A key as on a keyboard.
  public static Label keyCap(String key) {
    return label(key, "il-key");
  }
}
