package interlope.app.gui.window;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// Shows its content larger or smaller, in all of its room; never so large that the least of it
/// that can be used would not fit.
final class ZoomPane extends Pane {
  static final double LEAST = 0.7;
  static final double MOST = 2.0;

  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 480;

  private final Parent content;
  private final Scale scale = new Scale();
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);

  ZoomPane(Parent content) {
    this.content = content;
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
    double most = Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT);
    double factor = Math.min(zoom.get(), Math.max(1, most));
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
