package interlope.interposer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.attack.Doorway;
import interlope.carrier.Place;
import interlope.wire.Leg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class InterposerTest {
  private static final String REQUEST = "GET /a HTTP/1.1\r\n\r\n";

  @Test
  void standsBetweenAClientAndItsServer() throws IOException {
    try (var through = new Through(_ -> new Doorway.SpeakPlain(Through.SITE))) {
      through.client().getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
      through.client().shutdownOutput();

      try (var server = through.accepted()) {
        assertThat(server.getInputStream().readAllBytes()).asString().isEqualTo(REQUEST);
        server
            .getOutputStream()
            .write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      }

      assertThat(through.client().getInputStream().readAllBytes())
          .asString()
          .isEqualTo("HTTP/1.1 204 No Content\r\n\r\n");
      assertThat(through.lines())
          .startsWith("Tried", "MessageRead", "Connected", "Joined", "MessageRead");
    }
  }

  @Test
  void aMindThatFailsShows() throws IOException {
    try (var through =
        new Through(
            _ -> new Doorway.Relay(),
            _ -> {
              throw new IllegalStateException("planted");
            })) {
      through.client().getOutputStream().write('x');

      var leg = new Leg(through.client().getLocalPort(), through.client().getPort());
      assertThatThrownBy(() -> through.ends().await(List.of(leg), Place.PATIENCE))
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseMessage("planted");
    }
  }

  @Test
  void takesNobodyOnceItIsClosed() throws IOException {
    var through = new Through(_ -> new Doorway.Refuse());
    int port = through.client().getPort();
    through.close();

    assertThatThrownBy(() -> Place.comeToClosed(port)).isInstanceOf(IOException.class);
  }
}
