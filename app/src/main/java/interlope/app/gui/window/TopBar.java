package interlope.app.gui.window;

import static interlope.word.Texts.text;

import atlantafx.base.theme.Styles;
import interlope.app.gui.frame.Drawer;
import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/// The bar at the top: where one is, and what can be done from everywhere.
final class TopBar extends HBox {
  private final Consumer<Shortcut> act;
  private final HBox openers = Ui.row(6);
  private final HBox panels = Ui.row(2);
  private final Button run;
  private final ObservableBooleanValue running;

  /// @param act carries a shortcut out
  TopBar(WindowSession session, Consumer<Shortcut> act) {
    super(6);
    this.act = act;
    Ui.styled(this, "il-top-bar");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    run =
        Ui.button(
            "mdi2r-refresh",
            text("window.run-again"),
            () -> act.accept(session.running().get() ? Shortcut.STOP : Shortcut.RUN_AGAIN),
            Styles.ACCENT);
    getChildren()
        .addAll(
            brand(() -> act.accept(Shortcut.START)),
            openers,
            Ui.space(),
            panels,
            run,
            icon("mdi2f-folder-open-outline", Shortcut.OPEN, act),
            icon("mdi2c-circle-half-full", Shortcut.LIGHT_OR_DARK, act),
            icon("mdi2k-keyboard-outline", Shortcut.KEYS, act));
    Screens.places().forEach(this::offer);
    running = session.running();
    running.addListener((_, _, _) -> show(session.showing().get()));
    session.showing().addListener((_, _, now) -> show(now));
    show(session.showing().get());
  }

  private void offer(Screen.Place place) {
    var icon = place.icon();
    if (icon != null) {
      getChildren().add(icon(icon, place.shortcut(), act));
    }
  }

  /// Offers what the window has no room for: the library, and the panel with its two sides.
  ///
  /// @param panelAway whether there is a panel that is not seen
  void offer(Drawer library, ObservableBooleanValue panelAway) {
    fill(
        openers,
        library.docked().not(),
        () ->
            List.of(
                Ui.button("mdi2b-bookshelf", text("library.title"), library::toggle, Styles.FLAT)));
    fill(
        panels,
        panelAway,
        () ->
            List.of(
                panel("mdi2t-tune-variant", text("window.design"), Shortcut.DESIGN),
                panel("mdi2n-notebook-outline", text("window.notebook"), Shortcut.NOTEBOOK)));
  }

  /// Shows buttons while `when` holds; they are made when that is so for the first time.
  private static void fill(HBox row, ObservableBooleanValue when, Supplier<List<Button>> buttons) {
    row.visibleProperty().bind(when);
    row.managedProperty().bind(when);
    when.subscribe(now -> {
      if (now && row.getChildren().isEmpty()) {
        row.getChildren().addAll(buttons.get());
      }
    });
  }

  private Button panel(String icon, String name, Shortcut shortcut) {
    var button = Ui.button(icon, name, () -> act.accept(shortcut), Styles.FLAT);
    button.setTooltip(new Tooltip(shortcut.titleAndKey()));
    return button;
  }

  private void show(Showing showing) {
    boolean running = this.running.get();
    boolean played = showing instanceof Showing.Played(var play) && !play.saved();
    run.setVisible(running || played);
    run.setManaged(running || played);
    run.setText(running ? text("window.stop") : text("window.run-again"));
    run.setGraphic(Ui.icon(running ? "mdi2s-stop" : "mdi2r-refresh"));
  }

  private static Node icon(String icon, Shortcut shortcut, Consumer<Shortcut> act) {
    return Ui.iconButton(icon, shortcut.titleAndKey(), () -> act.accept(shortcut));
  }

  private static Node brand(Runnable toStart) {
    var server = new Rectangle(22.5, 6.5, 7, 7);
    server.setArcWidth(3);
    server.setArcHeight(3);
    var glyph =
        new Pane(
            Ui.styled(new Circle(6, 10, 4), "il-brand-dot", "client"),
            Ui.styled(
                new Polygon(16, 4.5, 21.5, 10, 16, 15.5, 10.5, 10), "il-brand-dot", "attacker"),
            Ui.styled(server, "il-brand-dot", "server"));
    Ui.width(Ui.height(glyph, 20), 30);
    var home = Ui.styled(new Button(text("window.title"), glyph), Styles.FLAT, "il-brand");
    home.setAccessibleText(text("window.to-start"));
    home.setOnAction(_ -> toStart.run());
    // What is drawn stands at the edge of the bar, not the button around it.
    setMargin(home, new Insets(0, 0, 0, -10));
    return home;
  }
}
