package interlope.app.gui.message.column;

import interlope.app.gui.message.words.TextLine;
import interlope.app.gui.message.words.TextSpan;
import interlope.app.gui.part.Ui;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Lines as text that runs on, with what is marked in labels of its own.
final class SpanFlow {
  private SpanFlow() {}

  static TextFlow of(List<TextLine> lines) {
    var flow = Ui.styled(new TextFlow(), "il-code");
    for (int at = 0; at < lines.size(); at++) {
      if (at > 0) {
        flow.getChildren().add(run("\n"));
      }
      lines.get(at).spans().stream()
          .filter(span -> !span.text().isEmpty())
          .map(SpanFlow::node)
          .forEach(flow.getChildren()::add);
    }
    return flow;
  }

  private static Node node(TextSpan span) {
    return switch (span.tone()) {
      case PLAIN, STRONG -> run(span.text());
      case MUTED -> Ui.styled(run(span.text()), "muted");
      case SAFE -> mark(span.text(), "safe");
      case LOST -> mark(span.text(), "lost");
      case CHANGED -> mark(span.text(), "changed");
      case KEY -> Ui.tagged("mdi2k-key-variant", span.text(), "il-opening-key");
    };
  }

  private static Text run(String text) {
    return Ui.styled(new Text(text), "il-run");
  }

  private static Label mark(String text, String tone) {
    var label = Ui.label(text, "il-secret", tone);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
