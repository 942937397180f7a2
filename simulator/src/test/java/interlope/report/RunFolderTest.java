package interlope.report;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.How;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.run.Run;
import interlope.story.Transfer;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.session.KeyLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  private static final Leg FRONT = new Leg(40_001, 50_001);
  private static final Leg BACK = new Leg(40_002, 50_002);
  private static final ExchangeId FIRST = new ExchangeId(FRONT, 1);
  private static final HttpRequest REQUEST =
      HttpRequest.of("POST", "/login", Bytes.ofText("{\"user\":\"alice\"}\n"));
  private static final HttpResponse ANSWER =
      HttpResponse.of(200, "application/octet-stream", Bytes.ofHex("00ff"));

  private final Path folder;

  RunFolderTest(@TempDir Path temp) {
    this.folder = temp.resolve("runs/one");
  }

  @Test
  void writesEachLineAsItHappens() throws IOException {
    try (var run = RunFolder.open(folder, Instant.EPOCH)) {
      run.write(line(1, Party.CLIENT, new Event.Connected(FRONT)));

      assertThat(folder.resolve("transcript.jsonl"))
          .hasContent(
              "{\"line\":1,\"at\":0.0123,\"party\":\"client\",\"event\":\"connected\",\"leg\":1,"
                  + "\"legs\":[{\"leg\":1,\"clientPort\":40001,\"serverPort\":50001}]}\n");
    }
  }

  @Test
  void tellsEveryKindOfEvent() {
    var json = new TranscriptJson();
    json.line(line(1, Party.CLIENT, new Event.Connected(FRONT)));
    json.line(line(2, Party.ATTACKER, new Event.Connected(BACK)));

    assertThat(
            List.<Event>of(
                    new Event.Ended(FRONT),
                    new Event.Joined(FRONT, BACK),
                    new Event.HandshakeDone(BACK, "TLSv1.3", "TLS_AES_128_GCM_SHA256"),
                    new Event.AlertPassed(FRONT, true, "certificate_unknown"),
                    new Event.Asked(FIRST, REQUEST),
                    new Event.Took(FIRST, ANSWER),
                    new Event.Answered(FIRST, null, REQUEST, HttpResponse.empty(401)),
                    new Event.CarriedOut(FIRST, new Transfer("123456789012", "5.00", "memo")),
                    new Event.Noticed(Detector.CLIENT, "A pin."),
                    new Event.VisitEnded(true, SessionEnd.COMPLETED),
                    new Event.Holds("server-key", "Leaked."),
                    new Event.BytesRead(
                        FRONT, Direction.TO_CLIENT, How.PLAIN_HTTP, Bytes.ofText("half")),
                    new Event.MessageRead(FIRST, Direction.TO_SERVER, How.TLS_TERMINATED, REQUEST),
                    new Event.MessageChanged(FIRST, Direction.TO_CLIENT, ANSWER),
                    new Event.MessageSent(FIRST, REQUEST),
                    new Event.Tried(Attempt.worked(What.READ_THE_WIRE, "It worked.")))
                .stream()
                .map(event -> json.line(line(3, Party.SERVER, event)))
                .map(text -> text.replace("{\"line\":3,\"at\":0.0123,\"party\":\"server\",", "{")))
        .containsExactly(
            "{'event':'ended','leg':1}".replace('\'', '"'),
            "{'event':'joined','leg':1,'onLeg':2}".replace('\'', '"'),
            "{'event':'handshake-done','leg':2,'protocol':'TLSv1.3','suite':'TLS_AES_128_GCM_SHA256'}"
                .replace('\'', '"'),
            "{'event':'alert-passed','leg':1,'sent':true,'alert':'certificate_unknown'}"
                .replace('\'', '"'),
            "{'event':'asked','leg':1,'exchange':1,'to':'server','message':%s}"
                .replace('\'', '"')
                .formatted(requestJson()),
            "{'event':'took','leg':1,'exchange':1,'to':'client','message':%s}"
                .replace('\'', '"')
                .formatted(answerJson()),
            ("{'event':'answered','leg':1,'exchange':1,'to':'client','user':null,'request':%s,"
                    + "'message':{'start':'HTTP/1.1 401 Unauthorized',"
                    + "'headers':[['Content-Length','0']],'text':''}}")
                .replace('\'', '"')
                .formatted(requestJson()),
            ("{'event':'carried-out','leg':1,'exchange':1,'destination':'123456789012',"
                    + "'amount':'5.00','memo':'memo'}")
                .replace('\'', '"'),
            "{'event':'noticed','by':'client','text':'A pin.'}".replace('\'', '"'),
            ("{'event':'visit-ended','attacked':true,'session':{'end':'completed',"
                    + "'refusedBy':null,'alert':null,'reason':null,'text':null}}")
                .replace('\'', '"'),
            "{'event':'holds','what':'server-key','text':'Leaked.'}".replace('\'', '"'),
            "{'event':'bytes-read','leg':1,'to':'client','how':'plain-http','text':'half'}"
                .replace('\'', '"'),
            ("{'event':'message-read','leg':1,'exchange':1,'to':'server',"
                    + "'how':'tls-terminated','message':%s}")
                .replace('\'', '"')
                .formatted(requestJson()),
            "{'event':'message-changed','leg':1,'exchange':1,'to':'client','message':%s}"
                .replace('\'', '"')
                .formatted(answerJson()),
            "{'event':'message-sent','leg':1,'exchange':1,'to':'server','message':%s}"
                .replace('\'', '"')
                .formatted(requestJson()),
            "{'event':'tried','what':'read-the-wire','failed':null,'text':'It worked.'}"
                .replace('\'', '"'));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsItsFilesForTheirOwner() throws IOException {
    try (var run = RunFolder.open(folder, Instant.EPOCH)) {
      run.finish(recorded());
    }

    assertThat(rights(folder)).isEqualTo("rwx------");
    for (var name : List.of("run.json", "transcript.jsonl", "truth.pcapng", "attacker.pcapng")) {
      assertThat(rights(folder.resolve(name))).as(name).isEqualTo("rw-------");
    }
  }

  @Test
  void replacesWhatAnEarlierRunLeft() throws IOException {
    try (var run = RunFolder.open(folder, Instant.EPOCH)) {
      run.finish(recorded());
    }
    RunFolder.open(folder, Instant.EPOCH).close();

    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("transcript.jsonl"));
    }
  }

  @Test
  void givesEachPartyAnAddressOfItsOwnInTheCaptures() throws IOException {
    try (var run = RunFolder.open(folder, Instant.EPOCH)) {
      run.finish(recorded());
    }
    var capture = Bytes.of(Files.readAllBytes(folder.resolve("truth.pcapng")));

    assertThat(capture.contains(Bytes.ofHex("0a000002" + "0a000042"))).as("to attacker").isTrue();
    assertThat(capture.contains(Bytes.ofHex("0a000042" + "0a000001"))).as("to server").isTrue();
    assertThat(capture.contains(Bytes.ofHex("0a000002" + "0a000001"))).as("past it").isFalse();
  }

  @Test
  void tellsLegsApartThatShareAClientsPort() {
    var other = new Leg(FRONT.clientPort(), 50_003);
    var legs = List.of(FRONT, BACK, other);
    var run = recorded();
    var hosts = Hosts.of(run.recording().orElseThrow(), run.scenario(), legs);

    assertThat(legs.stream().map(leg -> Hosts.leg(hosts.ends(leg), legs)).toList()).isEqualTo(legs);
    assertThat(legs.stream().map(hosts::ends)).doesNotHaveDuplicates();
  }

  private static Run recorded() {
    var run = Runs.differing();
    var packets =
        new Capture(
            List.of(
                new Packet(FRONT, Direction.TO_SERVER, Duration.ZERO, Bytes.ofText("hello")),
                new Packet(BACK, Direction.TO_SERVER, Duration.ZERO, Bytes.ofText("hello"))));
    var lines =
        List.of(
            line(1, Party.CLIENT, new Event.Connected(FRONT)),
            line(2, Party.ATTACKER, new Event.Connected(BACK)),
            line(3, Party.ATTACKER, new Event.Joined(FRONT, BACK)));
    return new Run(
        run.scenario(),
        run.key(),
        run.judgement(),
        run.took(),
        new Recording(lines, packets, KeyLog.NONE, packets, KeyLog.NONE));
  }

  private static Line line(int number, Party party, Event event) {
    return new Line(number, Duration.ofNanos(12_340_000), party, event);
  }

  private static String requestJson() {
    return "{\"start\":\"POST /login HTTP/1.1\",\"headers\":[],"
        + "\"text\":\"{\\\"user\\\":\\\"alice\\\"}\\n\"}";
  }

  private static String answerJson() {
    return "{\"start\":\"HTTP/1.1 200 OK\","
        + "\"headers\":[[\"Content-Type\",\"application/octet-stream\"]],\"hex\":\"00ff\"}";
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
