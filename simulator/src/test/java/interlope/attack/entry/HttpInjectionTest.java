package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Doorway;
import interlope.attack.OpenedRecording;
import interlope.event.Failure;
import interlope.wire.http.Origin;
import org.junit.jupiter.api.Test;

class HttpInjectionTest {
  private final HttpInjection entry = new HttpInjection();

  @Test
  void waitsForAPlainPageElsewhereAndRelaysTls() {
    assertThat(entry.needsNeighbour()).isTrue();
    assertThat(entry.meet(Worlds.plain(), Worlds.holding(null)))
        .isEqualTo(new Doorway.SpeakPlain(Origin.http("bank.test")));
    assertThat(entry.meet(Worlds.withTls("rsa-aes128-gcm"), Worlds.holding(null)))
        .isEqualTo(new Doorway.Relay());
  }

  @Test
  void readsNothingThatIsEncrypted() {
    assertThat(entry.open(Worlds.recorded("rsa-aes128-gcm"), Worlds.holding(null)))
        .isInstanceOfSatisfying(
            OpenedRecording.Closed.class,
            shut -> assertThat(shut.attempt().failed()).isEqualTo(Failure.ENCRYPTED));
  }
}
