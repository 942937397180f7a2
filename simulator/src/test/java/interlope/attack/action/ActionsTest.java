package interlope.attack.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.attack.Stance;
import interlope.word.Word;
import org.junit.jupiter.api.Test;

class ActionsTest {
  @Test
  void areFoundByTheirWords() {
    for (var action : Actions.ALL) {
      assertThat(Actions.named(action.word())).isSameAs(action);
    }
    assertThatThrownBy(() -> Actions.named("dance"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dance");
  }

  @Test
  void haveAWordEach() {
    assertThat(Actions.ALL).extracting(Word::word).doesNotHaveDuplicates();
  }

  /// The control takes `read` alone, and every active action also reads.
  @Test
  void allGoWithAnActiveAttackerAndReadAloneWithNobody() {
    for (var action : Actions.ALL) {
      assertThat(action.value().goesWith()).contains(Stance.ACTIVE);
      assertThat(action.value().goesWith().contains(Stance.ABSENT))
          .isEqualTo(action.word().equals("read"));
    }
  }
}
