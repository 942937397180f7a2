package interlope.inner.none;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.inner.InnerAnswer;
import interlope.inner.Visit;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NoLayerTest {
  private final Visit visit = Visit.of("none");

  @Test
  void passesEverythingAsItIs() throws IOException {
    visit.runErrand(visit::serve);

    assertThat(visit.outerRequests).isEqualTo(visit.askedOfTheBank).hasSize(5);
    assertThat(visit.client().call(visit.login(), _ -> HttpResponse.empty(404)))
        .isEqualTo(new InnerAnswer.Answered(HttpResponse.empty(404)));
  }

  @Test
  void hasNothingToOpen() {
    var lens = visit.layer.impersonate(visit.keys);
    var recording = visit.layer.openRecording(visit.keys);
    var id = Visit.exchange(1);
    var request = visit.login();
    var answer = HttpResponse.empty(200);

    assertThat(lens.open(id, TO_SERVER, request)).isSameAs(request);
    assertThat(lens.close(id, TO_CLIENT, answer)).isSameAs(answer);
    assertThat(recording.request(id, request)).isEmpty();
    assertThat(recording.answer(id, answer)).isEmpty();
    assertThat(visit.layer.ciphertextOf(request)).isEmpty();
  }
}
