package interlope.app.gui.start;

import static interlope.word.Texts.text;

import atlantafx.base.theme.Styles;
import interlope.app.gui.library.LibraryViewModel;
import interlope.app.gui.part.Mark;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;

/// What is seen before anything was run: one sentence, three scenarios, and the way to all others.
public final class StartView extends ScrollPane {
  private static final double WIDE = 848;
  private static final double MARK = 64;
  private static final double LANE = 278;

  /// @param low whether there is little height
  public StartView(LibraryViewModel library, Runnable openFiles, ObservableBooleanValue low) {
    var cards =
        new HBox(
            16,
            starter(library, "mdi2w-wifi", "strip", "strip-meets-nothing", true),
            starter(library, "mdi2k-key-variant", "leak", "leaked-key-meets-tls13", false),
            starter(library, "mdi2c-certificate-outline", "rogue", "rogue-ca-meets-tls13", false));
    cards.setAlignment(Pos.CENTER);
    cards.setMaxWidth(WIDE);
    var trio = Ui.column(28, trio(), new Region());
    trio.setAlignment(Pos.TOP_CENTER);
    trio.visibleProperty().bind(Bindings.not(low));
    trio.managedProperty().bind(Bindings.not(low));
    var content =
        Ui.column(
            0,
            trio,
            Ui.label(text("start.title"), "il-hero"),
            gap(6),
            centred(text("start.what")),
            gap(32),
            cards,
            gap(16),
            drop(openFiles),
            gap(20),
            Ui.tagged("mdi2s-shield-lock-outline", text("start.safe"), "il-muted"));
    content.setAlignment(Pos.CENTER);
    setContent(Ui.styled(content, "il-start"));
    Ui.styled(this, "il-start-scroll");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  private static Node centred(String said) {
    var label = Ui.prose(said, "il-lead");
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }

  private static Region gap(double height) {
    return Ui.height(new Region(), height);
  }

  /// The three parties on their wire.
  private static Node trio() {
    var wire = new Rectangle(2 * LANE - MARK - 36, 22);
    wire.setArcWidth(22);
    wire.setArcHeight(22);
    var parties = new Pane(Ui.styled(wire, "il-pipe"));
    wire.relocate(LANE / 2 + MARK / 2 + 18, 24 + MARK / 2 - 11 + 4);
    double left = 0;
    for (var party : PartyLook.values()) {
      var mark = new Mark(party, MARK);
      var name = Ui.label(party.word(), "il-party-name", party.style());
      var centred = new StackPane(name);
      Ui.width(centred, LANE);
      centred.relocate(left, 0);
      double half = mark.getPrefWidth() / 2;
      mark.relocate(left + LANE / 2 - half, 28 + MARK / 2 - half);
      parties.getChildren().addAll(centred, mark);
      left += LANE;
    }
    parties.setMaxWidth(3 * LANE);
    parties.setMinHeight(28 + MARK + 8);
    return parties;
  }

  private static Node starter(
      LibraryViewModel library, String icon, String name, String id, boolean first) {
    var go =
        Ui.button("mdi2p-play", text("start.go"), () -> library.named(id).ifPresent(library::run));
    go.setAccessibleText(text("start." + name));
    go.disableProperty().bind(library.loaded().not());
    if (first) {
      go.getStyleClass().add(Styles.ACCENT);
      library.loaded().addListener((_, _, _) -> focus(go));
    }
    var story = Ui.prose(text("start." + name + ".story"), "il-muted");
    story.setAlignment(Pos.TOP_LEFT);
    var card =
        Ui.column(
            8,
            Ui.icon(icon, "il-starter-icon"),
            Ui.label(text("start." + name), "il-starter-title"),
            story,
            Ui.space(),
            Ui.row(8, go));
    card.setPrefWidth(272);
    card.setMinWidth(0);
    card.setMaxWidth(272);
    HBox.setHgrow(card, Priority.ALWAYS);
    return Ui.styled(card, "il-card", "il-starter");
  }

  /// Where the focus would be had it been enabled from the beginning; who types already goes on.
  private static void focus(Button go) {
    var scene = go.getScene();
    if (scene != null && !(scene.getFocusOwner() instanceof TextInputControl)) {
      go.requestFocus();
    }
  }

  private static Node drop(Runnable openFiles) {
    var drop =
        Ui.row(
            12,
            Ui.icon("mdi2t-tray-arrow-down"),
            Ui.label(text("start.drop")),
            Ui.space(),
            Ui.button("mdi2f-folder-open-outline", text("start.open"), openFiles));
    drop.setMaxWidth(WIDE);
    return Ui.styled(drop, "il-drop");
  }
}
