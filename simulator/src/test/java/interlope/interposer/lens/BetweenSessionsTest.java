package interlope.interposer.lens;

import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.What;
import interlope.wire.Bytes;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class BetweenSessionsTest {
  private static final Bytes SAID = Bytes.ofText("GET / HTTP/1.1\r\n\r\n");

  @Test
  void readsWhatIsInTheClearAndSaysHow() {
    var seen = new ArrayList<ByteLens.Glimpse>();

    BetweenSessions.plain().open(TO_SERVER, SAID, seen::add);
    BetweenSessions.tls().open(TO_SERVER, SAID, seen::add);

    assertThat(seen)
        .containsExactly(
            new ByteLens.Glimpse.Plain(How.PLAIN_HTTP, SAID),
            new ByteLens.Glimpse.Plain(How.TLS_TERMINATED, SAID));
  }

  @Test
  void whatItTriesIsToSpeakInTheServersPlace() {
    assertThat(BetweenSessions.plain().worked()).map(Attempt::what).contains(What.SPEAK_PLAIN);
    assertThat(BetweenSessions.tls().worked())
        .map(Attempt::what)
        .contains(What.PRESENT_CERTIFICATE);
    assertThat(BetweenSessions.tls().failed())
        .map(Attempt::failed)
        .contains(Failure.CLIENT_REFUSED);
    assertThat(BetweenSessions.tls().unreached()).map(Attempt::what).contains(What.REACH_SERVER);
  }
}
