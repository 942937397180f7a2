package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.OpenedRecording;
import interlope.event.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeakedKeyRecordingTest {
  private final LeakedKeyRecording entry = new LeakedKeyRecording();

  @Test
  void opensStaticRsa() {
    var loot = Worlds.holding(Worlds.ofRecording("server-key"));

    assertThat(entry.open(Worlds.recorded("rsa-aes128-gcm"), loot))
        .isInstanceOf(OpenedRecording.Plain.class);
  }

  @Test
  void opensNothingThatIsForwardSecret() {
    var loot = Worlds.holding(Worlds.ofRecording("server-key"));

    for (var session : List.of("ecdhe-rsa-aes128-gcm", "tls13-aes128-gcm")) {
      assertThat(entry.open(Worlds.recorded(session), loot))
          .isInstanceOfSatisfying(
              OpenedRecording.Closed.class,
              shut -> assertThat(shut.attempt().failed()).isEqualTo(Failure.FORWARD_SECRECY));
    }
  }

  @Test
  void triesNothingWithoutAKey() {
    assertThat(entry.open(Worlds.recorded("rsa-aes128-gcm"), Worlds.holding(null)))
        .isEqualTo(new OpenedRecording.NotTried());
  }
}
