package interlope.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import interlope.attack.Capability;
import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.How;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.json.Json;
import interlope.json.Variants;
import interlope.story.SecretKind;
import interlope.story.Transfer;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranscriptLinesTest {
  private static final Leg FRONT = new Leg(40_001, 50_001);
  private static final Leg BACK = new Leg(40_002, 50_002);
  private static final ExchangeId FIRST = new ExchangeId(FRONT, 1);
  private static final HttpRequest REQUEST =
      HttpRequest.of("POST", "/login", Bytes.ofText("{\"user\":\"alice\"}\n"));
  private static final HttpResponse ANSWER =
      HttpResponse.of(200, "application/octet-stream", Bytes.ofHex("00ff"));

  private static final String REQUEST_JSON =
      "{'start':'POST /login HTTP/1.1','headers':[],'text':'{\\'user\\':\\'alice\\'}\\n'}";
  private static final String ANSWER_JSON =
      "{'start':'HTTP/1.1 200 OK',"
          + "'headers':[['Content-Type','application/octet-stream']],'hex':'00ff'}";

  private static final List<Event> EVENTS =
      List.of(
          new Event.Connected(FRONT),
          new Event.Connected(BACK),
          new Event.Ended(FRONT),
          new Event.Joined(FRONT, BACK),
          new Event.HandshakeDone(BACK, "TLSv1.3", "TLS_AES_128_GCM_SHA256"),
          new Event.AlertPassed(FRONT, true, "certificate_unknown"),
          new Event.Asked(FIRST, REQUEST),
          new Event.Took(FIRST, ANSWER),
          new Event.Loaded(FIRST, ANSWER),
          new Event.Answered(FIRST, null, REQUEST, HttpResponse.empty(401)),
          new Event.Filled("login", Map.of("user", "alice", "password", "lab-p")),
          new Event.Ran("/bank.js", Bytes.ofText("go();")),
          new Event.Shown(FIRST, SecretKind.BALANCE, "123456789012"),
          new Event.Shown(null, SecretKind.BALANCE, "123456789012"),
          new Event.CarriedOut(FIRST, new Transfer("123456789012", "5.00", "memo")),
          new Event.Noticed(Detector.CLIENT, Reason.PIN_MISMATCH, Said.SENTENCE),
          new Event.VisitEnded(true, SessionEnd.COMPLETED),
          new Event.Holds(Capability.SERVER_KEY),
          new Event.BytesRead(FRONT, Direction.TO_CLIENT, How.PLAIN_HTTP, Bytes.ofText("half")),
          new Event.MessageRead(FIRST, Direction.TO_SERVER, How.TLS_TERMINATED, REQUEST),
          new Event.MessageChanged(FIRST, Direction.TO_CLIENT, ANSWER),
          new Event.Kept(FIRST),
          new Event.MessageSent(FIRST, REQUEST),
          new Event.Tried(Attempt.worked(What.READ_THE_WIRE)));

  private static final List<String> WRITTEN =
      Stream.of(
              "'connected','leg':1,'legs':[{'leg':1,'clientPort':40001,'serverPort':50001}]",
              "'connected','leg':2,'legs':[{'leg':2,'clientPort':40002,'serverPort':50002}]",
              "'ended','leg':1",
              "'joined','leg':1,'onLeg':2",
              "'handshake-done','leg':2,'protocol':'TLSv1.3','suite':'TLS_AES_128_GCM_SHA256'",
              "'alert-passed','leg':1,'sent':true,'alert':'certificate_unknown'",
              "'asked','leg':1,'exchange':1,'to':'server','message':" + REQUEST_JSON,
              "'took','leg':1,'exchange':1,'to':'client','message':" + ANSWER_JSON,
              "'loaded','leg':1,'exchange':1,'to':'client','message':" + ANSWER_JSON,
              "'answered','leg':1,'exchange':1,'to':'client','user':null,'request':"
                  + REQUEST_JSON
                  + ",'message':{'start':'HTTP/1.1 401 Unauthorized',"
                  + "'headers':[['Content-Length','0']],'text':''}",
              "'filled','button':'login','fields':{'password':'lab-p','user':'alice'}",
              "'ran','path':'/bank.js','text':'go();'",
              "'shown','leg':1,'exchange':1,'what':'balance','text':'123456789012'",
              "'shown','what':'balance','text':'123456789012'",
              "'carried-out','leg':1,'exchange':1,'destination':'123456789012',"
                  + "'amount':'5.00','memo':'memo'",
              "'noticed','by':'client','reason':'pin-mismatch','text':'The certificate^s key"
                  + " is not the one that the app has"
                  + " pinned.','said':{'place':'sentence','arguments':[]}",
              "'visit-ended','attacked':true,'session':{'end':'completed',"
                  + "'refusedBy':null,'alert':null,'reason':null,'text':null}",
              "'holds','what':'server-key','text':'The server^s TLS private key and certificate"
                  + " have leaked.'",
              "'bytes-read','leg':1,'to':'client','how':'plain-http','text':'half'",
              "'message-read','leg':1,'exchange':1,'to':'server','how':'tls-terminated',"
                  + "'message':"
                  + REQUEST_JSON,
              "'message-changed','leg':1,'exchange':1,'to':'client','message':" + ANSWER_JSON,
              "'kept','leg':1,'exchange':1,'to':'server'",
              "'message-sent','leg':1,'exchange':1,'to':'server','message':" + REQUEST_JSON,
              "'tried','what':'read-the-wire','failed':null,'text':'Nothing encrypted what"
                  + " passed.','said':{'place':'worked','arguments':[]}")
          .map(rest -> "'at':0.0123,'party':'server','event':" + rest + "}")
          .map(rest -> rest.replace("\\'", "\\\"").replace('\'', '"').replace('^', '\''))
          .toList();

  @Test
  void everyEventHasALine() {
    assertThat(
            EventForms.with(new LegNumbers()).all().stream().<Class<?>>map(Variants.Variant::type))
        .containsExactlyInAnyOrderElementsOf(kinds(Event.class).toList());
    assertThat(EVENTS.stream().<Class<?>>map(Object::getClass))
        .containsAll(kinds(Event.class).toList());
  }

  private static Stream<Class<?>> kinds(Class<?> group) {
    return group.isInterface()
        ? Arrays.stream(group.getPermittedSubclasses())
            .flatMap(TranscriptLinesTest::kinds)
            .distinct()
        : Stream.of(group);
  }

  @Test
  void tellsEveryKindOfEvent() {
    assertThat(written())
        .isEqualTo(
            IntStream.range(0, WRITTEN.size())
                .mapToObj(at -> "{\"line\":%d,".formatted(at + 1) + WRITTEN.get(at))
                .toList());
  }

  @Test
  void readsWhatItWrote() {
    var lines = new TranscriptLines();
    var read = new ArrayList<Event>();
    for (var text : written()) {
      read.add(lines.read(Json.parse(text).orElseThrow(), read.size() + 1).event());
    }

    assertThat(read).isEqualTo(EVENTS);
    assertThat(lines.legs()).containsExactly(FRONT, BACK);
  }

  @Test
  void isAsItsSchemaSays() {
    assertThat(written()).allSatisfy(line -> assertThat(errors(line)).isEmpty());
    assertThat(written())
        .allSatisfy(line ->
            assertThat(errors(line.replaceFirst("\"event\":\"[a-z-]*\"", "\"event\":\"flies\"")))
                .isNotEmpty());
  }

  private static List<String> written() {
    var lines = new TranscriptLines();
    return IntStream.range(0, EVENTS.size())
        .mapToObj(at ->
            lines.write(
                new Line(at + 1, Duration.ofNanos(12_340_000), Party.SERVER, EVENTS.get(at))))
        .toList();
  }

  private static List<Error> errors(String line) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(TranscriptLines.schema(), InputFormat.JSON)
        .validate(line, InputFormat.JSON);
  }
}
