package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Stance;
import interlope.event.Failure;
import interlope.event.What;
import org.junit.jupiter.api.Test;

class NobodyTest {
  private final Nobody nobody = new Nobody();

  @Test
  void isNotThereAndNeedsNothing() {
    assertThat(nobody.stance()).isEqualTo(Stance.ABSENT);
    assertThat(nobody.needs()).isEmpty();
    assertThat(nobody.recipe()).isEmpty();
  }

  @Test
  void saysThatNobodyWasThere() {
    assertThat(nobody.nothingPassed().what()).isEqualTo(What.STAND_BY);
    assertThat(nobody.nothingPassed().failed()).isEqualTo(Failure.NOBODY_THERE);
  }
}
