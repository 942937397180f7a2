package interlope.run;

import static interlope.verdict.VerdictWord.BLOCKED;
import static interlope.verdict.VerdictWord.BREACHED;
import static interlope.verdict.VerdictWord.WITHSTOOD;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Design;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariationTest {
  @Test
  void aDefenceDecidedWhereAnAttackerGainsByItsAbsence() {
    assertThat(variation(BLOCKED, BREACHED, Loss.REQUEST_SECRECY).decided()).isTrue();
  }

  @Test
  void whatWouldHaveSparedLossesDecided() {
    assertThat(variation(BREACHED, WITHSTOOD).decided()).isTrue();
    assertThat(variation(BREACHED, BREACHED, Loss.REPLAY).decided()).isTrue();
  }

  @Test
  void aValueThatOnlyChangesHowTheStoryEndsDecidedNothing() {
    assertThat(variation(WITHSTOOD, BLOCKED).decided()).isFalse();
    assertThat(variation(BLOCKED, WITHSTOOD).decided()).isFalse();
  }

  @Test
  void aValueInWhosePlaceHonestClientsAreLockedOutDefendedNothing() {
    assertThat(variation(WITHSTOOD, BREACHED, Loss.LOCKOUT).decided()).isFalse();
  }

  private static Variation variation(VerdictWord was, VerdictWord becomes, Loss... losses) {
    return new Variation(
        Design.DEFAULT.setting(Keys.HSTS),
        Design.DEFAULT.with(Keys.HSTS, Hsts.HEADER).setting(Keys.HSTS),
        was,
        becomes,
        Set.of(losses),
        Set.of());
  }
}
