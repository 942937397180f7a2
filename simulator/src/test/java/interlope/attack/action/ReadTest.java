package interlope.attack.action;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Stance;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.inner.registry.InnerLayers;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadTest {
  private final Read read = new Read();

  @Test
  void goesWithWhoeverIsThereAndWithNobody() {
    assertThat(read.goesWith()).containsExactlyInAnyOrder(Stance.values());
  }

  @Test
  void letsEverythingPass() {
    var mind = read.begin(Loots.beside(InnerLayers.named("none").orElseThrow()));

    for (var seen :
        List.of(
            new Seen.Passing(Overhearing.LEG, Direction.TO_SERVER, Bytes.ofText("bytes")),
            new Seen.Message(
                Overhearing.exchange(1), Direction.TO_CLIENT, HttpResponse.empty(200)))) {
      assertThat(mind.on(seen)).containsExactly(new Step.PassOn());
    }
  }

  @Test
  void triesNothingAfterwards() throws IOException {
    var layer = InnerLayers.named("none").orElseThrow();
    var after = new StagedAftermath(layer);

    read.afterwards(after, Loots.beside(layer));

    assertThat(after.attempts).isEmpty();
    assertThat(after.banksAccount()).isEmpty();
  }
}
