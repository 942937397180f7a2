package interlope.interposer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.attack.Doorway;
import interlope.carrier.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
  void takesNobodyOnceItIsClosed() throws IOException {
    var through = new Through(_ -> new Doorway.Refuse());
    int port = through.client().getPort();
    through.close();

    assertThatThrownBy(() -> Place.client(port)).isInstanceOf(IOException.class);
  }
}
