package interlope.interposer.lens;

import static interlope.wire.Direction.TO_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class UnopenedTest {
  @Test
  void opensNothingAndTriesNothing() {
    var lens = new Unopened();
    var seen = new ArrayList<ByteLens.Glimpse>();
    var bytes = Bytes.ofText("HTTP/1.1 200 OK\r\n\r\n");

    lens.open(TO_CLIENT, bytes, seen::add);

    assertThat(seen).containsExactly(new ByteLens.Glimpse.Unread(bytes));
    assertThat(lens.close(TO_CLIENT, bytes)).isEqualTo(bytes);
    assertThat(lens.rest(TO_CLIENT)).isEqualTo(Bytes.EMPTY);
    assertThat(lens.worked()).isEmpty();
    assertThat(lens.failed()).isEmpty();
    assertThat(lens.unreached()).isEmpty();
  }
}
