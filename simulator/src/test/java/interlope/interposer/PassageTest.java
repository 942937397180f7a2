package interlope.interposer;

import interlope.attack.Doorway;
import interlope.attack.mind.Mind;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Attempt;
import interlope.event.What;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Lens;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Messages as they pass. What a mind decides on them is in [PassageDecisionsTest], how connections
/// begin and end in [ConversationTest].
class PassageTest {
  /// One exchange, up to where the server is connected.
  static final String ASKED =
      """
      client> GET /a
      note: tried speak-plain
      note: read 1 up GET /a, plain-http
      server< [open http://bank.test]
      server< GET /a
      server> [opened]
      note: connected
      note: joined
      """;

  @Test
  void numbersPipelinedRequestsAndTheirAnswers() {
    Playbook.speaking(Mind.WATCH)
        .plays(
            """
            client> GET /a + GET /b
            note: tried speak-plain
            note: read 1 up GET /a, plain-http
            server< [open http://bank.test]
            server< GET /a
            note: read 2 up GET /b, plain-http
            server< GET /b
            server> [opened]
            note: connected
            note: joined
            server> 200 a + 200 b
            note: read 1 down 200 a, plain-http
            client< 200 a
            note: read 2 down 200 b, plain-http
            client< 200 b
            """);
  }

  @Test
  void putsMessagesTogetherFromPieces() {
    Playbook.speaking(Mind.WATCH)
        .plays(
            """
            client> "POST /a HTTP/1.1\\r\\nContent-Le"
            client> "ngth: 5\\r\\n\\r\\nhel"
            client> "loGET /b HTTP/1.1\\r\\n\\r\\n"
            note: tried speak-plain
            note: read 1 up POST /a hello, plain-http
            server< [open http://bank.test]
            server< POST /a hello
            note: read 2 up GET /b, plain-http
            server< GET /b
            """);
  }

  @Test
  void passesAChunkedBodyAndItsTrailersOnByteForByte() {
    Playbook.speaking(Mind.WATCH)
        .plays(
            ASKED
                + """
                server> "HTTP/1.1 200 Fine\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n3\\r\\nhel\\r\\n2;x=y\\r\\nlo\\r\\n0\\r\\n"
                server> "Digest: 1\\r\\n\\r\\n"
                note: read 1 down 200 hello, plain-http
                client< "HTTP/1.1 200 Fine\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n3\\r\\nhel\\r\\n2;x=y\\r\\nlo\\r\\n0\\r\\nDigest: 1\\r\\n\\r\\n"
                """);
  }

  @Test
  void anAnswerToNoRequestCountsUnderTheFirst() {
    Playbook.speaking(Mind.WATCH)
        .plays(
            ASKED
                + """
                server> 200 a + 200 again
                note: read 1 down 200 a, plain-http
                client< 200 a
                note: read 1 down 200 again, plain-http
                client< 200 again
                """);
  }

  @Test
  void anInterimAnswerLeavesTheRequestOpen() {
    Playbook.speaking(Mind.WATCH)
        .plays(
            ASKED
                + """
                client> GET /b
                note: read 2 up GET /b, plain-http
                server< GET /b
                server> "HTTP/1.1 103 Early Hints\\r\\n\\r\\n"
                note: read 1 down "HTTP/1.1 103 Status\\r\\n\\r\\n", plain-http
                client< "HTTP/1.1 103 Early Hints\\r\\n\\r\\n"
                server> 200 a
                note: read 1 down 200 a, plain-http
                client< 200 a
                server> 200 b
                note: read 2 down 200 b, plain-http
                client< 200 b
                """);
  }

  @Test
  void writesDownAHalfMessageAndPassesItOnWithItsEnd() {
    Playbook.speaking(Mind.WATCH)
        .plays(
            ASKED
                + """
                server> "HTTP/1.1 200 OK\\r\\nContent-Length: 9\\r\\n\\r\\nhalf"
                server> [end]
                note: read down "HTTP/1.1 200 OK\\r\\nContent-Length: 9\\r\\n\\r\\nhalf", which is no message
                client< "HTTP/1.1 200 OK\\r\\nContent-Length: 9\\r\\n\\r\\nhalf"
                client< [shut]
                """);
  }

  @Test
  void writesDownAHalfFirstRequestThatGoesNowhere() {
    Playbook.speaking(Mind.WATCH)
        .plays(
            """
            client> "POST /login HTTP/1.1\\r\\nConte"
            client> [end]
            note: read up "POST /login HTTP/1.1\\r\\nConte", which is no message
            client< [close]
            client> [closed]
            note: tried speak-plain, failed: client-refused
            client< [finish]
            """);
  }

  @Test
  void passesOnWhatIsNoHttp() {
    Playbook.speaking(Mind.WATCH)
        .plays(
            ASKED
                + """
                server> "220 mail.test"
                note: read down "220 mail.test", which is no message
                client< "220 mail.test"
                server> "250 ok"
                note: read down "250 ok", which is no message
                client< "250 ok"
                """);
  }

  @Test
  void looksThroughLensesAndLaysThemAgain() {
    Playbook.speaking(onAnswers(answer -> new Step.PassMessage(turned(answer))), new Turning())
        .plays(
            """
            client> POST /a abc
            note: tried speak-plain
            note: read 1 up POST /a abc, plain-http
            note: read 1 up POST /a cba, inner-opened
            server< [open http://bank.test]
            server< POST /a abc
            server> 200 xyz
            note: read 1 down 200 xyz, plain-http
            note: read 1 down 200 zyx, inner-opened
            note: changed 1 down 200 xyz
            client< 200 zyx
            """);
  }

  @Test
  void saysWhatThereIsToRemark() {
    var attacker =
        new Attacker(
            _ -> new Doorway.SpeakPlain(Playbook.SITE),
            Mind.WATCH,
            List.of(),
            (outer, inner) ->
                outer.equals(inner)
                    ? Optional.of(Attempt.worked(What.OPEN_INNER))
                    : Optional.empty());

    Playbook.of(Playbook.SITE, attacker)
        .plays(
            """
            client> GET /a
            note: tried speak-plain
            note: read 1 up GET /a, plain-http
            note: tried open-inner
            server< [open http://bank.test]
            server< GET /a
            """);
  }

  static Mind onAnswers(Function<HttpResponse, Step> first, Step... then) {
    return seen ->
        seen instanceof Seen.Message(_, _, HttpResponse answer)
            ? Stream.concat(Stream.of(first.apply(answer)), Stream.of(then)).toList()
            : List.of(new Step.PassOn());
  }

  private static HttpResponse turned(HttpResponse answer) {
    return answer.withBody(reversed(answer.body()));
  }

  private static Bytes reversed(Bytes bytes) {
    return Bytes.ofText(new StringBuilder(bytes.text()).reverse().toString());
  }

  /// A layer that writes bodies backwards.
  private static final class Turning implements Lens {
    @Override
    public HttpMessage open(ExchangeId id, Direction to, HttpMessage message) {
      return message.withBody(reversed(message.body()));
    }

    @Override
    public HttpMessage close(ExchangeId id, Direction to, HttpMessage message) {
      return message.withBody(reversed(message.body()));
    }
  }
}
