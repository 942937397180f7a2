package interlope.app.gui.stage.ladder;

import static interlope.app.gui.stage.ladder.Rungs.BACK;
import static interlope.app.gui.stage.ladder.Rungs.FRONT;
import static interlope.app.gui.stage.ladder.Rungs.HONEST;
import static interlope.app.gui.stage.ladder.Rungs.READ;
import static interlope.app.gui.stage.ladder.Rungs.account;
import static interlope.app.gui.stage.ladder.Rungs.message;
import static interlope.app.gui.stage.ladder.Rungs.plain;
import static interlope.app.gui.stage.ladder.Rungs.tls;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.session.WindowSession;
import interlope.app.gui.stage.StageViewModel;
import interlope.app.gui.window.Theme;
import interlope.ladder.Account;
import interlope.ladder.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A cell of the ladder shows one row after the other: nothing of one may stay for the next.
@ExtendWith(ApplicationExtension.class)
class LadderScrollTest {
  private static final int LENGTH = 60;
  private static final double WIDTH = 900;

  private final WindowSession session = Rungs.showing(Rungs.play(rungs(), OptionalInt.empty()));
  private final Pane root = new Pane();

  @SuppressWarnings("NullAway.Init") // made where TestFX starts
  private LadderView whole;

  @SuppressWarnings("NullAway.Init") // made where TestFX starts
  private LadderView low;

  @Start
  void start(Stage stage) {
    Theme.loadFonts();
    root.getStyleClass().add("il-window");
    var scene = new Scene(root, WIDTH, 600);
    Theme.dress(scene, false);
    stage.setScene(scene);
    stage.show();
    // So high that it never scrolls, beside one that shows some ten rows.
    whole = ladder((LENGTH + 2) * 29);
    low = ladder(300);
    layout();
  }

  @AfterEach
  void closes() {
    session.close();
  }

  @Test
  void aRowLooksTheSameWhateverItsCellHasShownBefore(FxRobot robot) {
    robot.interact(() -> {
      var drawn = drawn(whole);
      assertThat(drawn).hasSize(LENGTH);

      for (double at : new double[] {0.1, 0.13, 0.55, 1, 0.93, 0.4, 0.37, 0.05, 0, 0.6, 0.2}) {
        bar(low).setValue(at);
        layout();

        assertThat(drawn(low))
            .hasSizeGreaterThan(8)
            .allSatisfy((number, row) ->
                assertThat(row).as("row %d at %s", number, at).isEqualTo(drawn.get(number)));
      }
    });
  }

  @Test
  void aCellSaysItsRowToScreenReadersAndInItsTooltip(FxRobot robot) {
    robot.interact(() -> {
      bar(low).setValue(0.7);
      layout();

      assertThat(cells(low))
          .allSatisfy(cell -> {
            var spoken = cell.getItem().spoken();
            assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(spoken);
            cell.getTooltip().show(cell, 0, 0);
            assertThat(cell.getTooltip().getText()).isEqualTo(spoken);
            cell.getTooltip().hide();
          });
    });
  }

  /// What of a row is to be seen, back to front.
  private record Seen(
      String what,
      @Nullable String text,
      @Nullable Paint fill,
      @Nullable Paint stroke,
      double opacity,
      Bounds where) {}

  private static Map<Integer, List<Seen>> drawn(LadderView ladder) {
    var drawn = new TreeMap<Integer, List<Seen>>();
    for (var cell : cells(ladder)) {
      var seen = new ArrayList<Seen>();
      see(cell, cell, seen);
      drawn.put(cell.getIndex(), seen);
    }
    return drawn;
  }

  private static void see(Node node, Node cell, List<Seen> seen) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Shape shape) {
      seen.add(
          new Seen(
              node.getClass().getSimpleName(),
              node instanceof Text text ? text.getText() : null,
              shape.getFill(),
              shape.getStroke(),
              node.getOpacity(),
              within(cell, node)));
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> see(child, cell, seen));
    }
  }

  /// In whole pixels: cells that lie at a part of one round otherwise.
  private static Bounds within(Node cell, Node node) {
    var bounds = cell.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    return new BoundingBox(
        Math.rint(bounds.getMinX()),
        Math.rint(bounds.getMinY()),
        Math.rint(bounds.getWidth()),
        Math.rint(bounds.getHeight()));
  }

  private static List<RungCell> cells(LadderView ladder) {
    return ladder.lookupAll(".il-rung").stream()
        .map(RungCell.class::cast)
        .filter(cell -> cell.isVisible() && !cell.isEmpty())
        .toList();
  }

  private static ScrollBar bar(LadderView ladder) {
    return ladder.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
        .findFirst()
        .orElseThrow();
  }

  private LadderView ladder(double height) {
    var ladder = new LadderView(new StageViewModel(session).ladder(), session.playhead());
    ladder.attacked().set(true);
    ladder.setManaged(false);
    root.getChildren().add(ladder);
    ladder.resizeRelocate(0, 0, WIDTH, height);
    return ladder;
  }

  private void layout() {
    for (int pass = 0; pass < 3; pass++) {
      root.applyCss();
      root.layout();
    }
  }

  /// Rows of every kind, so that each cell has another one to forget.
  private static List<Rung> rungs() {
    var kept = account(Account.State.KEPT);
    var nothing = account(Account.State.NOTHING);
    var refused = account(Account.State.REFUSED);
    return Rungs.rungs(
        LENGTH,
        number ->
            switch (number % 7) {
              case 0 -> Rungs.visitEnded(number);
              case 1 -> request(number, READ, HONEST, true, true);
              case 2 -> Rungs.relayed(number);
              case 3 -> request(number, kept, nothing, true, false);
              case 4 -> request(number, READ, HONEST, false, true);
              case 5 -> request(number, nothing, refused, true, false);
              default ->
                  message(
                      number,
                      Rung.Kind.REQUEST,
                      "GET /account-" + number,
                      plain(FRONT),
                      tls(BACK),
                      HONEST,
                      READ,
                      refused);
            });
  }

  private static Rung request(
      int number, Account attacker, Account server, boolean front, boolean back) {
    return message(
        number,
        Rung.Kind.REQUEST,
        "POST /transfer-" + number,
        front ? tls(FRONT) : null,
        back ? tls(BACK) : null,
        HONEST,
        attacker,
        server);
  }
}
