package interlope.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.Leg;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ChannelsTest {
  @Test
  void bothEndsOfAConnectionNameTheSameLeg() throws Exception {
    var accepted = new CompletableFuture<Leg>();
    try (var place = new Place();
        var listener =
            place
                .carrier()
                .listen((_, leg) -> {
                  accepted.complete(leg);
                  return new Told();
                });
        var peer = Place.client(listener.port())) {
      assertThat(accepted.get()).isEqualTo(new Leg(peer.getLocalPort(), listener.port()));
    }
  }

  @Test
  void bytesAreCopiedAndTheBufferStaysAsItIs() {
    var buffer = Channels.buffer(Bytes.ofText("text"));

    assertThat(Channels.bytes(buffer)).isEqualTo(Bytes.ofText("text"));
    assertThat(buffer.readableBytes()).isEqualTo(4);
  }
}
