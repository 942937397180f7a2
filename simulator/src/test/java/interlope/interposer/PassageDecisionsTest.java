package interlope.interposer;

import static interlope.interposer.PassageTest.ASKED;
import static interlope.interposer.PassageTest.onAnswers;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.attack.mind.Mind;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Attempt;
import interlope.event.How;
import interlope.event.What;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a mind decides on messages and bytes, carried out.
class PassageDecisionsTest {
  @Test
  void changesAnAnswer() {
    Playbook.speaking(
            onAnswers(answer -> new Step.PassMessage(answer.withBody(Bytes.ofText("changed")))))
        .plays(
            ASKED
                + """
                server> 200 hello
                note: read 1 down 200 hello, plain-http
                note: changed 1 down 200 changed
                client< 200 changed
                """);
  }

  @Test
  void cutsAnAnswerInHalfAndCloses() {
    Playbook.speaking(
            onAnswers(
                answer -> new Step.PassBytes(Bytes.ofText("HTTP/1.1 200 OK\r\n")), new Step.Cut()))
        .plays(
            ASKED
                + """
                server> 200 a + 200 b
                note: read 1 down 200 a, plain-http
                client< "HTTP/1.1 200 OK\\r\\n"
                client< [close]
                server< [close]
                server> 200 c
                """);
  }

  @Test
  void keepsARequestFromGoingOn() {
    Playbook.speaking(seen -> List.of(new Step.Hold()))
        .plays(
            """
            client> GET /a
            note: tried speak-plain
            note: read 1 up GET /a, plain-http
            note: kept 1
            client> [end]
            client< [close]
            """);
  }

  @Test
  void answersItselfWithoutTheServer() {
    Playbook.speaking(onRequests("/a", new Step.Answer(HttpResponse.empty(204))))
        .plays(
            """
            client> GET /a
            note: tried speak-plain
            note: read 1 up GET /a, plain-http
            note: kept 1
            note: changed 1 down 204
            client< 204
            """);
  }

  @Test
  void itsOwnAnswerWaitsForThoseToEarlierRequests() {
    Playbook.speaking(onRequests("/b", new Step.Answer(HttpResponse.empty(204))))
        .plays(
            ASKED
                + """
                client> GET /b + GET /c
                note: read 2 up GET /b, plain-http
                note: kept 2
                note: read 3 up GET /c, plain-http
                server< GET /c
                server> 200 a
                note: read 1 down 200 a, plain-http
                client< 200 a
                note: changed 2 down 204
                client< 204
                server> 200 c
                note: read 3 down 200 c, plain-http
                client< 200 c
                """);
  }

  @Test
  void notesAndLearns() {
    var learnt = HttpRequest.of("GET", "/hidden", Bytes.EMPTY);

    Playbook.speaking(_ ->
            List.of(
                new Step.Note(Attempt.worked(What.LURE)),
                new Step.Learn(Direction.TO_SERVER, How.SCRIPT_SENT, learnt),
                new Step.PassOn()))
        .plays(
            """
            client> GET /a
            note: tried speak-plain
            note: read 1 up GET /a, plain-http
            note: tried lure
            note: read 1 up GET /hidden, script-sent
            server< [open http://bank.test]
            server< GET /a
            """);
  }

  @Test
  void writesDownThatAChangeCameTooLate() {
    Playbook.speaking(
            onAnswers(answer -> new Step.PassMessage(answer.withBody(Bytes.ofText("changed")))))
        .plays(
            ASKED
                + """
                client> [closed]
                server< [close]
                server> 200 hello
                note: read 1 down 200 hello, plain-http
                note: tried send-changed, failed: leg-ended
                server> [closed]
                server< [finish]
                client< [finish]
                """);
  }

  @Test
  void changesBytesThatItDoesNotOpen() {
    Playbook.relaying(seen ->
            seen instanceof Seen.Passing(_, var to, var bytes) && to == Direction.TO_SERVER
                ? List.of(new Step.PassBytes(bytes.flipBit(0)))
                : List.of(new Step.Hold()))
        .plays(
            """
            client> 00
            server< [open http://bank.test raw]
            server< 01
            server> 00
            """);
  }

  @Test
  void putsMessagesInThePlaceOfBytes() {
    Playbook.relaying(_ ->
            List.of(
                new Step.PassMessage(HttpRequest.of("GET", "/b", Bytes.EMPTY)),
                new Step.Answer(HttpResponse.empty(204)),
                new Step.Note(Attempt.worked(What.LURE)),
                new Step.Cut()))
        .plays(
            """
            client> 00
            server< [open http://bank.test raw]
            server< GET /b
            client< 204
            note: tried lure
            client< [close]
            server< [close]
            """);
  }

  @Test
  void doesNotSwallowWhatCannotBeDone() {
    var answeringAnswers =
        Playbook.speaking(onAnswers(_ -> new Step.Answer(HttpResponse.empty(204))));
    var learning =
        Playbook.relaying(_ ->
            List.of(new Step.Learn(Direction.TO_SERVER, How.PLAIN_HTTP, HttpResponse.empty(200))));

    assertThatThrownBy(() -> answeringAnswers.plays(ASKED + "server> 200 a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no decision about an answer");
    assertThatThrownBy(() -> learning.plays("client> 00"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no decision about bytes that it cannot read");
  }

  private static Mind onRequests(String target, Step step) {
    return seen ->
        List.of(
            seen instanceof Seen.Message(_, _, HttpRequest request)
                    && request.target().equals(target)
                ? step
                : new Step.PassOn());
  }
}
