package interlope.app.gui.stage.ladder;

import static interlope.word.Texts.text;

import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Playhead;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The ladder of messages: its cells are virtual, so that it may be as long as it likes.
public final class LadderView extends Pane {
  private static final double COMFORTABLE = 29;
  private static final double DENSE = 24;
  private static final double LIFELINE = 1.5;

  private final LadderViewModel model;
  private final Playhead head;
  private final Map<PartyLook, Rectangle> lifelines = new EnumMap<>(PartyLook.class);

  /// Those in the scene: the list makes others when it likes, and forgets them.
  private final Set<RungCell> cells = new LinkedHashSet<>();

  private final Ink.Pot pot = new Ink.Pot(this::redraw);
  private final ListView<LadderRow> list = new ListView<>();
  private final BooleanProperty dense = new SimpleBooleanProperty();
  private final BooleanProperty attacked = new SimpleBooleanProperty();
  private boolean following;
  private double laidOutFor;

  public LadderView(LadderViewModel model, Playhead head) {
    this.model = model;
    this.head = head;
    Ui.styled(this, "il-ladder");
    getChildren().add(pot);
    for (var party : PartyLook.values()) {
      var line = Ui.styled(new Rectangle(), "il-lifeline", party.style());
      if (party == PartyLook.ATTACKER) {
        line.visibleProperty().bind(attacked);
      }
      lifelines.put(party, line);
      getChildren().add(line);
    }
    list.setAccessibleText(text("stage.ladder"));
    list.setFixedCellSize(COMFORTABLE);
    list.setCellFactory(_ -> cell());
    getChildren().add(list);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (!following && row instanceof LadderRow.OfRung) {
            model.choose(row);
          }
        });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    list.addEventFilter(ScrollEvent.SCROLL, this::onWheel);
    dense.addListener((_, _, now) -> {
      list.setFixedCellSize(now ? DENSE : COMFORTABLE);
      follow();
    });
    head.at().addListener((_, _, _) -> follow());
    model.rows().addListener((InvalidationListener) _ -> fill());
    setMinSize(0, 4 * DENSE);
    // It takes what the others leave, and asks for no more.
    setPrefHeight(4 * DENSE);
    fill();
  }

  /// Whether rows are lower, so that more of them show.
  public BooleanProperty dense() {
    return dense;
  }

  /// Whether the attacker has a lane: where there is nobody, there is none.
  public BooleanProperty attacked() {
    return attacked;
  }

  private RungCell cell() {
    var cell = new RungCell(pot, head.at(), attacked, model::choose);
    cell.sceneProperty()
        .addListener((_, _, scene) -> {
          if (scene == null) {
            cells.remove(cell);
          } else if (cells.add(cell)) {
            cell.draw();
          }
        });
    return cell;
  }

  private void onKey(KeyEvent pressed) {
    var row = list.getFocusModel().getFocusedItem();
    if (pressed.getCode() == KeyCode.ENTER && row instanceof LadderRow.Fold fold) {
      model.open(fold);
      pressed.consume();
    }
  }

  private void onWheel(ScrollEvent wheel) {
    if (wheel.isShortcutDown() && wheel.getDeltaY() != 0) {
      dense.set(wheel.getDeltaY() < 0);
      wheel.consume();
    }
  }

  /// While the list takes up other rows its selection strays: that chooses nothing.
  private void fill() {
    following = true;
    list.getItems().setAll(model.rows());
    following = false;
    follow();
  }

  private void redraw() {
    List.copyOf(cells).forEach(RungCell::draw);
  }

  /// Selects the playhead's row, draws what is past and what is to come, and brings it into sight.
  private void follow() {
    int row = model.rowOf(head.at().get());
    following = true;
    if (row < 0 || row >= model.rows().size()) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().clearAndSelect(row);
      list.getFocusModel().focus(row);
      reveal(row);
    }
    following = false;
    redraw();
  }

  private void reveal(int row) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      var first = flow.getFirstVisibleCell();
      var last = flow.getLastVisibleCell();
      int visible = (int) (list.getHeight() / list.getFixedCellSize());
      if (first == null
          || last == null
          || row <= first.getIndex()
          || row >= Math.min(last.getIndex(), first.getIndex() + visible - 1)) {
        int end = model.rows().size() - 1;
        list.scrollTo(row > end - visible / 2 ? end : Math.max(0, row - visible / 2));
      }
    }
  }

  @Override
  protected void layoutChildren() {
    var lanes = new Lanes(getWidth());
    lifelines.forEach((party, line) -> {
      line.setX(Math.round(lanes.of(party)) + 0.5 - LIFELINE / 2);
      line.setY(-LIFELINE / 2);
      line.setWidth(LIFELINE);
      line.setHeight(getHeight() + LIFELINE);
    });
    list.resizeRelocate(0, 0, getWidth(), getHeight());
    if (getHeight() != laidOutFor) {
      laidOutFor = getHeight();
      list.layout();
      int row = model.rowOf(head.at().get());
      if (row >= 0) {
        reveal(row);
      }
    }
  }
}
