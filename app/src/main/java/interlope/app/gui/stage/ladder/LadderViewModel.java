package interlope.app.gui.stage.ladder;

import static interlope.word.Texts.text;

import interlope.app.gui.session.Play;
import interlope.app.gui.session.Playhead;
import interlope.attack.Stance;
import interlope.ladder.Rung;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of the ladder, and what of them is folded away. It knows no scene.
///
/// Folded, the rungs around the decisive one stand, and two rows tell how many lie before and after
/// them. A fold opens by itself when the playhead goes into it: nothing plays unseen.
public final class LadderViewModel {
  /// How many rungs stand in a folded ladder: what the window shows without scrolling.
  static final int STANDING = 7;

  /// A fold row in the place of one rung would save nothing.
  private static final int LEAST_FOLDED = 2;

  private final Playhead head;
  private final ObservableList<LadderRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper foldable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasDecisive = new ReadOnlyBooleanWrapper();
  private List<LadderRow.OfRung> all = List.of();
  private int first = 1;
  private int last;
  private boolean foldedBefore;
  private boolean foldedAfter;

  public LadderViewModel(Playhead head) {
    this.head = head;
    head.at().addListener((_, _, now) -> unfoldAt(now.intValue()));
  }

  /// What is drawn, from top to bottom.
  public ObservableList<LadderRow> rows() {
    return rows;
  }

  /// Whether there is a decisive message, and enough around it to fold.
  public ReadOnlyBooleanProperty foldable() {
    return foldable.getReadOnlyProperty();
  }

  /// Whether anything is folded away now.
  public ReadOnlyBooleanProperty folded() {
    return folded.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty hasDecisive() {
    return hasDecisive.getReadOnlyProperty();
  }

  /// The rung of that number as a row, wherever it is folded away.
  public Optional<LadderRow.OfRung> rung(int number) {
    return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
  }

  /// Takes up another ladder, folded around its decisive message.
  public void show(Play play) {
    all = drawn(play);
    int length = all.size();
    int middle = play.decisive().orElse(0);
    hasDecisive.set(middle > 0);
    first = middle == 0 ? 1 : Math.max(1, Math.min(middle - STANDING / 2, length - STANDING + 1));
    last = middle == 0 ? length : Math.min(length, first + STANDING - 1);
    if (first <= LEAST_FOLDED) {
      first = 1;
    }
    if (length - last < LEAST_FOLDED) {
      last = length;
    }
    foldable.set(first > 1 || last < length);
    fold(true);
  }

  private static List<LadderRow.OfRung> drawn(Play play) {
    var rungs = play.ladder().rungs();
    var decisive = play.decisive();
    boolean hasAttacker = play.scenario().attack().entry().value().stance() != Stance.ABSENT;
    var drawn = new ArrayList<LadderRow.OfRung>(rungs.size());
    var start = rungs.isEmpty() ? Duration.ZERO : rungs.getFirst().at();
    for (var rung : rungs) {
      boolean isDecisive = decisive.isPresent() && decisive.getAsInt() == rung.number();
      drawn.add(
          switch (rung) {
            case Rung.Message message -> MessageRows.of(message, start, isDecisive);
            case Rung.Moment moment -> MomentRows.of(moment, start, isDecisive, hasAttacker);
          });
    }
    return List.copyOf(drawn);
  }

  public void foldOrUnfold() {
    if (folded.get()) {
      fold(false);
    } else if (foldable.get()) {
      fold(true);
      head.toDecisive();
    }
  }

  /// Unfolds one side.
  void open(LadderRow.Fold fold) {
    foldedBefore &= !fold.before();
    foldedAfter &= fold.before();
    fill();
  }

  /// Selects the decisive message, with the rest folded away.
  public void toDecisive() {
    fold(true);
    head.toDecisive();
  }

  /// Selects the rung of a row, or unfolds.
  void choose(LadderRow row) {
    switch (row) {
      case LadderRow.OfRung rung -> {
        head.pause();
        head.goTo(rung.number());
      }
      case LadderRow.Fold fold -> open(fold);
    }
  }

  /// The place of a rung's row in [#rows()]; -1 where it is folded away or there is none.
  public int rowOf(int number) {
    int before = foldedBefore ? first - 2 : 0;
    return number < 1 || number > all.size() || isHidden(number) ? -1 : number - 1 - before;
  }

  private boolean isHidden(int number) {
    return (foldedBefore && number < first) || (foldedAfter && number > last);
  }

  private void unfoldAt(int number) {
    boolean before = foldedBefore && number > 0 && number < first;
    boolean after = foldedAfter && number > last;
    if (before || after) {
      foldedBefore &= !before;
      foldedAfter &= !after;
      fill();
    }
  }

  private void fold(boolean fold) {
    foldedBefore = fold && first > 1;
    foldedAfter = fold && last < all.size();
    fill();
  }

  private void fill() {
    var next = new ArrayList<LadderRow>();
    if (foldedBefore) {
      next.add(new LadderRow.Fold(true, 1, first - 1, text("stage.fold.before", first - 1)));
    }
    next.addAll(all.subList(foldedBefore ? first - 1 : 0, foldedAfter ? last : all.size()));
    if (foldedAfter) {
      int hidden = all.size() - last;
      next.add(new LadderRow.Fold(false, last + 1, all.size(), text("stage.fold.after", hidden)));
    }
    rows.setAll(next);
    folded.set(foldedBefore || foldedAfter);
  }
}
