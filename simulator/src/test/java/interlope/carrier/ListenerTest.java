package interlope.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ListenerTest {
  @Test
  void takesConnectionsOnAPortOfItsOwnUntilItIsClosed() throws IOException {
    try (var place = new Place()) {
      var first = place.carrier().listen((_, _) -> new Told());
      var second = place.carrier().listen((_, _) -> new Told());
      assertThat(first.port()).isNotEqualTo(second.port());
      Place.client(first.port()).close();

      first.close();

      assertThatThrownBy(() -> Place.comeToClosed(first.port())).isInstanceOf(IOException.class);
      Place.client(second.port()).close();
    }
  }
}
