package interlope.app.gui.window;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Walks a scene for its texts: what each is worth on its ground (WCAG 2.2, success criterion
/// 1.4.3), and which are cut.
public final class SceneTexts {
  private SceneTexts() {}

  /// A text whose contrast is too low, or that is cut.
  public record Fault(String text, String what) {}

  public static List<Fault> faults(Parent root, double leastContrast) {
    var faults = new ArrayList<Fault>();
    walk(
        root,
        node -> {
          if (node instanceof Text text && !(text instanceof FontIcon) && isSeen(text)) {
            tooPale(text, leastContrast, faults);
          }
          if (node instanceof Labeled label && isSeen(label)) {
            cut(label, faults);
          }
        });
    return faults;
  }

  /// Every text that can be read but for what is written as code, and every name and tooltip that
  /// can be heard.
  public static List<String> said(Parent root) {
    var said = new LinkedHashSet<String>();
    walk(
        root,
        node -> {
          if (node instanceof Text text
              && !(text instanceof FontIcon)
              && isSeen(text)
              && !text.getFont().getFamily().contains("Mono")
              && !(text.getParent().getParent() instanceof TextInputControl)) {
            said.add(text.getText());
          }
          if (node instanceof TextInputControl input && isSeen(input)) {
            said.add(input.getPromptText());
          }
          if (node instanceof Control control && control.getTooltip() != null) {
            said.add(control.getTooltip().getText());
          }
          said.add(node.getAccessibleText());
        });
    said.remove(null);
    return List.copyOf(said);
  }

  private static void tooPale(Text text, double least, List<Fault> faults) {
    if (text.getText().isBlank() || isDisabled(text) || !(text.getFill() instanceof Color fill)) {
      return;
    }
    var ground = ground(text);
    double ratio = ratio(over(fill, ground), ground);
    if (ratio < least) {
      faults.add(
          new Fault(text.getText(), "contrast %.2f: %s on %s".formatted(ratio, fill, ground)));
    }
  }

  private static void cut(Labeled label, List<Fault> faults) {
    var whole = label.getText();
    if (whole == null || whole.isBlank()) {
      return;
    }
    for (var child : label.getChildrenUnmodifiable()) {
      if (child instanceof Text shown
          && !(shown instanceof FontIcon)
          && !shown.getText().equals(whole)) {
        faults.add(new Fault(whole, "cut to: " + shown.getText()));
      }
    }
  }

  public static void walk(Node node, Consumer<Node> each) {
    each.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, each));
    }
  }

  public static boolean isSeen(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible() || one.getOpacity() == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDisabled(Node node) {
    return node.isDisabled();
  }

  private static Color ground(Node node) {
    var layers = new ArrayDeque<Color>();
    for (Node one = node.getParent(); one != null; one = one.getParent()) {
      if (one instanceof Region region && region.getBackground() != null) {
        for (var fill : region.getBackground().getFills().reversed()) {
          if (fill.getFill() instanceof Color colour && colour.getOpacity() > 0) {
            layers.push(colour);
          }
        }
      }
    }
    var ground = Color.WHITE;
    for (var layer : layers) {
      ground = over(layer, ground);
    }
    return ground;
  }

  private static Color over(Color colour, Color ground) {
    double part = colour.getOpacity();
    return Color.color(
        colour.getRed() * part + ground.getRed() * (1 - part),
        colour.getGreen() * part + ground.getGreen() * (1 - part),
        colour.getBlue() * part + ground.getBlue() * (1 - part));
  }

  public static double ratio(Color one, Color other) {
    double brighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
