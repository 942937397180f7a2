package interlope.app.gui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// Shows its content larger or smaller, in all of its room.
final class ZoomPane extends Pane {
  static final double LEAST = 0.7;
  static final double MOST = 2.0;

  private final Parent content;
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);

  ZoomPane(Parent content) {
    this.content = content;
    var scale = new Scale();
    scale.xProperty().bind(zoom);
    scale.yProperty().bind(zoom);
    content.getTransforms().add(scale);
    getChildren().add(content);
    zoom.addListener((_, _, _) -> requestLayout());
  }

  double zoom() {
    return zoom.get();
  }

  void zoomTo(double factor) {
    zoom.set(Math.clamp(Math.round(factor * 10) / 10.0, LEAST, MOST));
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
  }
}
