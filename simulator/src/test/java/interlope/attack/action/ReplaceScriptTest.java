package interlope.attack.action;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Aftermath.Overheard;
import interlope.attack.mind.Mind;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.How;
import interlope.inner.InnerLayer;
import interlope.inner.PageScript;
import interlope.inner.registry.InnerLayers;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplaceScriptTest {
  private static final InnerLayer NONE = InnerLayers.named("none").orElseThrow();
  private static final InnerLayer SEALED_BOX = InnerLayers.named("sealed-box").orElseThrow();
  private static final String PATH = SEALED_BOX.pageScript().orElseThrow().path();
  private static final HttpRequest ASKING = HttpRequest.of("GET", PATH, Bytes.EMPTY);
  private static final HttpResponse SCRIPT =
      HttpResponse.of(200, "text/javascript", Bytes.ofText("honest();\n"));

  private final Mind mind = new ReplaceScript().begin(Loots.beside(SEALED_BOX));

  @Test
  void addsItsOwnLinesToThePagesScript() {
    assertThat(mind.on(toServer(1, ASKING))).containsExactly(new Step.PassOn());

    assertThat(mind.on(toClient(1, SCRIPT)))
        .containsExactly(
            new Step.PassMessage(
                SCRIPT.withBody(Bytes.concat(SCRIPT.body(), PageScript.telling().source()))));
  }

  @Test
  void leavesOtherAnswersAlone() {
    mind.on(toServer(1, HttpRequest.of("GET", "/", Bytes.EMPTY)));
    mind.on(toServer(2, ASKING));

    assertThat(mind.on(toClient(1, SCRIPT))).containsExactly(new Step.PassOn());
    assertThat(mind.on(toClient(2, HttpResponse.empty(404)))).containsExactly(new Step.PassOn());
  }

  @Test
  void takesWhatItsScriptTellsAndSendsItNoFurther() {
    var login = BankMessages.login("alice", "lab-password");
    var telling = HttpRequest.of("POST", "/statistics?request", login.toBytes());

    assertThat(mind.on(toServer(3, telling)))
        .containsExactly(
            new Step.Learn(
                Direction.TO_SERVER, How.SCRIPT_SENT, login.withHeader("Content-Length", "42")),
            new Step.Answer(HttpResponse.empty(204)));
  }

  @Test
  void keepsToItselfWhatItsScriptCouldNotTell() {
    var noise = HttpRequest.of("POST", "/statistics?answer", Bytes.ofText("noise"));

    assertThat(mind.on(toServer(3, noise)))
        .containsExactly(new Step.Answer(HttpResponse.empty(204)));
  }

  @Test
  void saysWhetherAScriptPassed() {
    var asked = Overhearing.request(1, ASKING);

    assertThat(outcome(SEALED_BOX, asked, Overhearing.answer(1, How.TLS_TERMINATED, SCRIPT)))
        .isNull();
    assertThat(outcome(SEALED_BOX, asked, Overhearing.answer(2, How.TLS_TERMINATED, SCRIPT)))
        .isEqualTo(Failure.NO_SCRIPT);
    assertThat(outcome(NONE, asked, Overhearing.answer(1, How.TLS_TERMINATED, SCRIPT)))
        .isEqualTo(Failure.NO_SCRIPT);
  }

  private static Failure outcome(InnerLayer layer, Overheard... read) {
    var after = new StagedAftermath(layer).overheard(List.of(read));
    new ReplaceScript().afterwards(after, Loots.beside(layer));
    assertThat(after.attempts).hasSize(1);
    return after.attempts.stream().map(Attempt::failed).toList().getFirst();
  }

  private static Seen toServer(int number, HttpMessage message) {
    return new Seen.Message(Overhearing.exchange(number), Direction.TO_SERVER, message);
  }

  private static Seen toClient(int number, HttpMessage message) {
    return new Seen.Message(Overhearing.exchange(number), Direction.TO_CLIENT, message);
  }
}
