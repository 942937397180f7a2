package interlope.app.gui.stage.wire;

import interlope.app.gui.part.Ui;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The names of a leg's layers, under it. Where there is no room for what the attacker has of each,
/// its lock says that alone.
public final class LayersRow extends HBox {
  private List<Wire.Layer> layers = List.of();
  private double whole;
  private boolean brief;

  public LayersRow() {
    super(14);
    setAlignment(Pos.CENTER);
  }

  public void show(List<Wire.Layer> shown) {
    layers = shown;
    brief = false;
    whole = 0;
    getChildren().setAll(shown.stream().map(LayersRow::label).toList());
  }

  /// @param room the width that there is
  public void fit(double room) {
    if (!brief) {
      whole = prefWidth(-1);
    }
    boolean shorter = whole > room;
    if (shorter != brief) {
      brief = shorter;
      for (int at = 0; at < layers.size(); at++) {
        var layer = layers.get(at);
        ((Label) getChildren().get(at)).setText(shorter ? layer.name() : layer.text());
      }
    }
  }

  private static Label label(Wire.Layer layer) {
    var label =
        switch (layer.insight()) {
          case PLAIN -> Ui.label(layer.text(), "il-wire-layer");
          case SEALED -> Ui.tagged("mdi2l-lock", layer.text(), "il-wire-layer", "sealed");
          case OPENED ->
              Ui.tagged("mdi2l-lock-open-variant", layer.text(), "il-wire-layer", "opened");
        };
    label.setMinWidth(USE_PREF_SIZE);
    label.setAccessibleText(layer.text());
    return label;
  }
}
