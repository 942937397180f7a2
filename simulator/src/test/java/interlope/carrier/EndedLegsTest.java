package interlope.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.wire.Leg;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class EndedLegsTest {
  private static final Leg FIRST = new Leg(50_001, 443);
  private static final Leg SECOND = new Leg(50_002, 80);
  private static final Duration LONG = Duration.ofSeconds(20);

  private final EndedLegs ends = new EndedLegs();

  @Test
  void waitsUntilEveryLegHasEnded() throws Exception {
    ends.begun(FIRST);
    ends.ended(FIRST);
    Thread.ofVirtual().start(() -> ends.ended(SECOND));

    assertThat(ends.await(List.of(FIRST, SECOND), LONG)).isTrue();
  }

  @Test
  void waitsNoLongerThanItsPatience() throws Exception {
    ends.ended(FIRST);

    assertThat(ends.await(List.of(FIRST, SECOND), Duration.ofMillis(1))).isFalse();
  }

  @Test
  void knowsWhatHasBegunAtItsPorts() {
    ends.begun(FIRST);
    ends.begun(SECOND);

    assertThat(ends.begunAt(Set.of(443))).containsExactly(FIRST);
  }

  @Test
  void whoeverWaitsForABrokenPartyIsTold() {
    ends.broke(new IOException("no port"));

    assertThatThrownBy(() -> ends.await(List.of(FIRST), LONG))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("no port");
  }
}
