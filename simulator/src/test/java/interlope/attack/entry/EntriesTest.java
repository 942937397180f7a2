package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.attack.Capability;
import interlope.attack.Stance;
import interlope.pki.Recipe;
import interlope.pki.Recipes;
import interlope.word.Word;
import org.junit.jupiter.api.Test;

class EntriesTest {
  @Test
  void areFoundByTheirWords() {
    for (var entry : Entries.ALL) {
      assertThat(Entries.named(entry.word())).isSameAs(entry);
    }
    assertThatThrownBy(() -> Entries.named("window"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("window");
  }

  @Test
  void haveAWordEach() {
    assertThat(Entries.ALL).extracting(Word::word).doesNotHaveDuplicates();
  }

  @Test
  void haveAnImpostorForEachRecipeInTheirOrder() {
    assertThat(Entries.ALL.stream().filter(entry -> entry.value().recipe().isPresent()))
        .extracting(Word::word)
        .containsExactlyElementsOf(Recipes.ALL.stream().map(Recipe::word).toList());
  }

  @Test
  void needWhatTheirRecipeStandsOn() {
    for (var recipe : Recipes.ALL) {
      var impostor = Entries.named(recipe.word()).value();

      assertThat(impostor.stance()).isEqualTo(Stance.ACTIVE);
      assertThat(impostor.needs()).containsExactly(Capability.of(recipe.standsOn()));
    }
  }
}
