package interlope.wire.capture;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.session.RecordedSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptureTest {
  private static final Leg ONE = new Leg(50_001, 443);
  private static final Leg TWO = new Leg(50_002, 8443);
  private static final Capture BOTH =
      new Capture(
          List.of(
              packet(TWO, TO_SERVER, "a"),
              packet(ONE, TO_SERVER, "1"),
              packet(TWO, TO_CLIENT, "b"),
              packet(TWO, TO_SERVER, "c")));

  @Test
  void namesItsLegsInTheOrderInWhichTheyAppear() {
    assertThat(BOTH.legs()).containsExactly(TWO, ONE);
    assertThat(Capture.EMPTY.legs()).isEmpty();
  }

  @Test
  void givesWhatPassedOnOneLeg() {
    assertThat(BOTH.of(ONE)).isEqualTo(new Capture(List.of(packet(ONE, TO_SERVER, "1"))));
    assertThat(BOTH.of(new Leg(1, 2))).isEqualTo(Capture.EMPTY);
  }

  @Test
  void putsTheBytesOfADirectionTogether() {
    assertThat(BOTH.stream(TWO, TO_SERVER)).isEqualTo(Bytes.ofText("ac"));
    assertThat(BOTH.stream(TWO, TO_CLIENT)).isEqualTo(Bytes.ofText("b"));
    assertThat(BOTH.stream(ONE, TO_CLIENT)).isEqualTo(Bytes.EMPTY);
  }

  @Test
  void knowsTheClientRandomOfATlsSession() {
    var session = RecordedSession.named("tls13-aes128-gcm");

    assertThat(session.capture().clientRandom(RecordedSession.LEG))
        .contains(session.keys().lines().getFirst().clientRandom());
    assertThat(BOTH.clientRandom(TWO)).isEmpty();
  }

  @Test
  void collectsWhatPassesFromManyThreads() throws InterruptedException {
    var tap = new CaptureTap();
    var threads = new ArrayList<Thread>();
    for (int number = 0; number < 8; number++) {
      var leg = new Leg(50_000 + number, 443);
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int count = 0; count < 20_000; count++) {
                  tap.passed(leg, TO_SERVER, Duration.ofNanos(count), Bytes.ofText("x"));
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }

    var capture = tap.soFar();

    assertThat(capture.packets()).hasSize(160_000);
    assertThat(capture.legs())
        .allSatisfy(leg ->
            assertThat(capture.of(leg).packets())
                .hasSize(20_000)
                .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at())));
  }

  @Test
  void staysAsItWasWhenMorePasses() {
    var tap = new CaptureTap();
    tap.passed(ONE, TO_SERVER, Duration.ZERO, Bytes.ofText("1"));
    var before = tap.soFar();

    tap.passed(ONE, TO_SERVER, Duration.ZERO, Bytes.ofText("2"));

    assertThat(before).isEqualTo(new Capture(List.of(packet(ONE, TO_SERVER, "1"))));
  }

  @Test
  void endsRefuseWhatIsNoAddress() {
    assertThat(new LegAddresses("10.0.0.1", 1, "255.255.255.255", 65_535).clientPort())
        .isEqualTo(1);
    for (var wrong : List.of("", "localhost", "1.2.3", "1.2.3.4.", "1.2.3.256", "::1")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new LegAddresses(wrong, 1, "10.0.0.1", 2));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new LegAddresses("10.0.0.1", 1, wrong, 2));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LegAddresses("10.0.0.1", 0, "10.0.0.2", 2));
  }

  private static Packet packet(Leg leg, Direction to, String text) {
    return new Packet(leg, to, Duration.ZERO, Bytes.ofText(text));
  }
}
