package interlope.interposer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.attack.mind.Mind;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Attempt;
import interlope.event.What;
import interlope.wire.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How connections begin and end. With TLS that is in [ConversationInTlsTest]; what passes in
/// between is in [PassageTest].
class ConversationTest {
  @Test
  void relaysBytesBothWays() {
    Playbook.relaying(Mind.WATCH)
        .plays(
            """
            client> 00 01 fe
            server< [open http://bank.test raw]
            server< 00 01 fe
            server> [opened]
            note: connected
            note: joined
            client> 02
            server< 02
            server> "SSH-2.0"
            client< "SSH-2.0"
            """);
  }

  @Test
  void passesTheEndOfTheClientOnAndGoesOnReadingTheServer() {
    Playbook.relaying(Mind.WATCH)
        .plays(
            """
            client> GET /a
            server< [open http://bank.test raw]
            server< GET /a
            server> [opened]
            note: connected
            note: joined
            client> [end]
            server< [shut]
            server> 200 hello
            client< 200 hello
            server> [end]
            client< [close]
            server< [close]
            client> [closed]
            server> [closed]
            server< [finish]
            client< [finish]
            """);
  }

  @Test
  void passesTheEndOfTheServerOnAndGoesOnReadingTheClient() {
    Playbook.relaying(Mind.WATCH)
        .plays(
            """
            client> GET /a
            server< [open http://bank.test raw]
            server< GET /a
            server> [opened]
            note: connected
            note: joined
            server> [end]
            client< [shut]
            client> GET /b
            server< GET /b
            client> [end]
            client< [close]
            server< [close]
            server> [closed]
            server< [finish]
            client> [closed]
            client< [finish]
            """);
  }

  @Test
  void passesAResetOnInEitherDirection() {
    var opened =
        """
        client> GET /a
        server< [open http://bank.test raw]
        server< GET /a
        server> [opened]
        note: connected
        note: joined
        """;

    Playbook.relaying(Mind.WATCH)
        .plays(
            opened
                + """
                client> [reset]
                server< [reset]
                client> [closed]
                server> [closed]
                server< [finish]
                client< [finish]
                """);
    Playbook.relaying(Mind.WATCH)
        .plays(
            opened
                + """
                server> [reset]
                client< [reset]
                client> [closed]
                server> [closed]
                server< [finish]
                client< [finish]
                """);
  }

  @Test
  void closesTheClientWhereTheServerCannotBeConnectedTo() {
    Playbook.relaying(Mind.WATCH)
        .plays(
            """
            client> GET /a
            server< [open http://bank.test raw]
            server< GET /a
            server> [failed]
            client< [close]
            client> [closed]
            client< [finish]
            """);
  }

  @Test
  void tellsOfTheClientLastThoughItWasGoneBeforeTheServerWasUp() {
    Playbook.relaying(Mind.WATCH)
        .plays(
            """
            client> GET /a
            server< [open http://bank.test raw]
            server< GET /a
            client> [closed]
            server< [close]
            server> [opened]
            note: connected
            note: joined
            server> [closed]
            server< [finish]
            client< [finish]
            """);
  }

  @Test
  void isOverWithoutAWordWhereTheClientSaysNone() {
    Playbook.relaying(Mind.WATCH)
        .plays(
            """
            client> [end]
            client< [close]
            client> [closed]
            client< [finish]
            """);
  }

  @Test
  void writesDownWhatAMindNotesAboutTheEnd() {
    Playbook.relaying(atTheEnd(new Step.Note(Attempt.worked(What.LURE))))
        .plays(
            """
            client> 00
            server< [open http://bank.test raw]
            server< 00
            server> [failed]
            client< [close]
            client> [closed]
            note: tried lure
            client< [finish]
            """);
  }

  @Test
  void doesNotSwallowAnAnswerToAnEnd() {
    var playbook = Playbook.relaying(atTheEnd(new Step.Answer(HttpResponse.empty(200))));

    assertThatThrownBy(() -> playbook.plays("client> 00\nclient> [closed]"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a connection that has ended");
  }

  private static Mind atTheEnd(Step step) {
    return seen -> List.of(seen instanceof Seen.Ended ? step : new Step.PassOn());
  }
}
