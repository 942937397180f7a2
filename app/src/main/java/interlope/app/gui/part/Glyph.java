package interlope.app.gui.part;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon that costs no more than a text, for rows that scroll: a [FontIcon] has a style of its
/// own that is parsed for each one, and matches many of the theme's rules. Size and font are the
/// stylesheet's, by the class `il-glyph`; the paint is whoever's that shows it.
public final class Glyph extends Text {
  private static final Map<String, String> CHARACTERS = new ConcurrentHashMap<>();

  public Glyph(String... styles) {
    Ui.styled(this, "il-glyph");
    Ui.styled(this, styles);
    setAccessibleText("");
  }

  /// @param icon as [Ui#icon] names it
  public void show(String icon) {
    setText(CHARACTERS.computeIfAbsent(icon, name -> new FontIcon(name).getText()));
  }
}
