package interlope.lab.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.attack.Aftermath.Overheard;
import interlope.carrier.EndedLegs;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.How;
import interlope.event.Line;
import interlope.event.Transcript;
import interlope.event.What;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpRequest;
import interlope.wire.session.KeyLog;
import interlope.wire.session.KeyLogLine;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class NotebookTest {
  private static final Leg LEG = new Leg(50_001, 80);

  private final Transcript transcript = new Transcript(() -> Duration.ZERO, _ -> {});
  private final EndedLegs ends = new EndedLegs();
  private final Notebook notebook = new Notebook(transcript, ends);

  @Test
  void writesEveryLineAndAnAttemptOnce() {
    var attempt = Attempt.worked(What.LURE, "It came.");
    notebook.tried(attempt);
    notebook.write(new Event.Connected(LEG));
    notebook.write(new Event.Tried(attempt));
    notebook.write(new Event.Connected(LEG));

    assertThat(transcript.soFar())
        .extracting(Line::event)
        .containsExactly(
            new Event.Tried(attempt), new Event.Connected(LEG), new Event.Connected(LEG));
  }

  @Test
  void keepsMessagesAndSecretsForLater() {
    var request = HttpRequest.of("GET", "/", Bytes.EMPTY);
    var read =
        new Overheard(
            new ExchangeId(LEG, 1), Direction.TO_SERVER, How.PLAIN_HTTP, request, request);
    var keys =
        new KeyLog(List.of(new KeyLogLine("CLIENT_RANDOM", Bytes.ofHex("01"), Bytes.ofHex("02"))));

    notebook.keep(read);
    notebook.keep(keys);

    assertThat(notebook.reads()).containsExactly(read);
    assertThat(notebook.keys()).isEqualTo(keys);
    assertThat(transcript.soFar()).isEmpty();
  }

  @Test
  void aServerThatCannotBeConnectedToBreaksTheLab() {
    notebook.unreachable(new IOException("planted"));

    assertThatThrownBy(() -> ends.await(List.of(LEG), Duration.ofSeconds(20)))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("planted");
  }
}
