package interlope.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoopsTest {
  @Test
  void runsDeedsOnDaemonsAndEndsThem() throws Exception {
    var loops = Loops.start();
    var loop = loops.next();

    assertThat(loop.submit(() -> Thread.currentThread().isDaemon()).get()).isTrue();
    loops.close();

    assertThat(loop.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
  }
}
