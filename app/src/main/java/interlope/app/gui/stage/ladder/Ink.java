package interlope.app.gui.stage.ladder;

import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// The stylesheet's colours as paints. A cell of the ladder that is filled anew while it scrolls
/// takes its colours from here: to change its style classes would have its CSS worked out again.
enum Ink {
  CLIENT,
  ATTACKER,
  SERVER,
  CLIENT_TINT,
  ATTACKER_TINT,
  SERVER_TINT,
  TEXT,
  MUTED,
  GROUND,
  SELECTED,
  FOLD;

  static Ink of(PartyLook party) {
    return switch (party) {
      case CLIENT -> CLIENT;
      case ATTACKER -> ATTACKER;
      case SERVER -> SERVER;
    };
  }

  static Ink tintOf(PartyLook party) {
    return switch (party) {
      case CLIENT -> CLIENT_TINT;
      case ATTACKER -> ATTACKER_TINT;
      case SERVER -> SERVER_TINT;
    };
  }

  /// Swatches without a size that the stylesheet fills, one for each ink.
  static final class Pot extends Group {
    private final Map<Ink, Rectangle> swatches = new EnumMap<>(Ink.class);

    /// @param changed called when the theme changes
    Pot(Runnable changed) {
      setManaged(false);
      for (var ink : values()) {
        var style = ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var swatch = Ui.styled(new Rectangle(), "il-ink", style);
        swatch.fillProperty().addListener((_, _, _) -> changed.run());
        swatches.put(ink, swatch);
        getChildren().add(swatch);
      }
    }

    Paint get(Ink ink) {
      return Objects.requireNonNull(swatches.get(ink)).getFill();
    }
  }
}
