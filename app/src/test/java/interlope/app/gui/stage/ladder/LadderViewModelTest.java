package interlope.app.gui.stage.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.session.Playhead;
import interlope.app.gui.session.WindowSession;
import interlope.app.gui.stage.StageViewModel;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LadderViewModelTest {
  private final WindowSession session = Rungs.session();
  private final Playhead head = session.playhead();
  private final LadderViewModel ladder = new StageViewModel(session).ladder();

  @AfterEach
  void closes() {
    session.close();
  }

  @Test
  void foldsWhatLiesBeforeAndAfterTheDecisiveMessage() {
    show(28, OptionalInt.of(16));

    assertThat(drawn())
        .containsExactly("1 to 12", "13", "14", "15", "16 decisive", "17", "18", "19", "20 to 28");
    assertThat(head.at().get()).isEqualTo(16);
  }

  @Test
  void keepsAsManyRungsInSightWhereTheDecisiveMessageIsTheFirst() {
    show(28, OptionalInt.of(1));

    assertThat(drawn()).containsExactly("1 decisive", "2", "3", "4", "5", "6", "7", "8 to 28");
  }

  @Test
  void foldsNoSingleRung() {
    show(9, OptionalInt.of(5));

    assertThat(drawn()).hasSize(9);
    assertThat(ladder.foldable().get()).isFalse();
  }

  @Test
  void hasNothingToFoldWithoutADecisiveMessage() {
    show(28, OptionalInt.empty());
    ladder.foldOrUnfold();

    assertThat(drawn()).hasSize(28);
    assertThat(ladder.hasDecisive().get()).isFalse();
  }

  @Test
  void opensOneFoldAndLeavesTheOther() {
    show(28, OptionalInt.of(16));
    ladder.choose(ladder.rows().getFirst());

    assertThat(drawn()).hasSize(20).endsWith("19", "20 to 28").startsWith("1", "2");
    assertThat(head.at().get()).isEqualTo(16);
  }

  @Test
  void opensAFoldIntoWhichThePlayheadGoes() {
    show(28, OptionalInt.of(16));
    head.goTo(12);

    assertThat(drawn()).startsWith("1", "2").endsWith("20 to 28");
    head.goTo(20);

    assertThat(drawn()).hasSize(28);
    assertThat(ladder.folded().get()).isFalse();
  }

  @Test
  void foldsAgainAroundTheDecisiveMessage() {
    show(28, OptionalInt.of(16));
    ladder.foldOrUnfold();
    head.goTo(28);
    ladder.foldOrUnfold();

    assertThat(drawn()).hasSize(9);
    assertThat(head.at().get()).isEqualTo(16);
    head.goTo(1);
    ladder.toDecisive();

    assertThat(drawn()).hasSize(9);
    assertThat(head.at().get()).isEqualTo(16);
  }

  @Test
  void knowsEachRungsRow() {
    show(28, OptionalInt.of(16));

    assertThat(List.of(ladder.rowOf(0), ladder.rowOf(12), ladder.rowOf(13), ladder.rowOf(19)))
        .containsExactly(-1, -1, 1, 7);
    ladder.foldOrUnfold();

    assertThat(List.of(ladder.rowOf(1), ladder.rowOf(28), ladder.rowOf(29)))
        .containsExactly(0, 27, -1);
  }

  @Test
  void choosingARowSelectsItsRungAndPauses() {
    show(28, OptionalInt.of(16));
    head.playOrPause();
    ladder.choose(ladder.rows().get(2));

    assertThat(head.at().get()).isEqualTo(14);
    assertThat(head.playing().get()).isFalse();
  }

  private void show(int length, OptionalInt decisive) {
    session.show(new interlope.app.gui.session.Showing.Played(Rungs.play(length, decisive)));
  }

  private List<String> drawn() {
    return ladder.rows().stream()
        .map(row ->
            switch (row) {
              case LadderRow.OfRung rung -> rung.number() + (rung.decisive() ? " decisive" : "");
              case LadderRow.Fold fold -> fold.from() + " to " + fold.to();
            })
        .toList();
  }
}
