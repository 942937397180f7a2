package interlope.app.gui.window;

import static interlope.word.Texts.text;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.part.Ui;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// A title and a sentence where there is nothing else to see, and the way back.
final class NoticeView extends VBox {
  private static final double WIDEST = 560;

  NoticeView(String icon, String title, String sentence, Consumer<Shortcut> act) {
    super(12);
    var said = Ui.prose(sentence, "il-muted");
    said.setMaxWidth(WIDEST);
    said.setAlignment(Pos.CENTER);
    said.setTextAlignment(TextAlignment.CENTER);
    getChildren()
        .addAll(
            Ui.icon(icon, "il-notice-icon"),
            Ui.label(title, "il-screen-title"),
            said,
            Ui.button(
                "mdi2h-home-outline", text("window.to-start"), () -> act.accept(Shortcut.START)));
    setAlignment(Pos.CENTER);
    Ui.styled(this, "il-notice");
  }
}
