package interlope.wire.session;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static interlope.wire.tables.ContentType.ALERT;
import static interlope.wire.tables.ContentType.APPLICATION_DATA;
import static interlope.wire.tables.ContentType.HANDSHAKE;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggedOpenerTest {
  private static final String CLIENT_TEXT = "the secret of the client\nand a second line\n";
  private static final String SERVER_TEXT = "the secret of the server\n";

  @Test
  void opensTheTraceOfRfc8448() {
    var session = RecordedSession.named("rfc8448-section-3");
    var opener = LoggedOpener.with(session.keys());
    var payload = new byte[50];
    IntStream.range(0, payload.length).forEach(at -> payload[at] = (byte) at);

    var opened = opened(session.through(opener));

    assertThat(opened.stream().map(Piece.Opened::type))
        .containsExactly(
            HANDSHAKE, HANDSHAKE, HANDSHAKE, APPLICATION_DATA, APPLICATION_DATA, ALERT, ALERT);
    assertThat(opened.stream().map(Piece::to))
        .containsExactly(
            TO_CLIENT, TO_SERVER, TO_CLIENT, TO_SERVER, TO_CLIENT, TO_SERVER, TO_CLIENT);
    assertThat(opened.get(0).plain().size()).isEqualTo(657);
    assertThat(opened.get(1).plain().hex())
        .isEqualTo("14000020a8ec436d677634ae525ac1fcebe11a039ec17694fac6e98527b642f2edd5ce61");
    assertThat(opened.get(3).plain()).isEqualTo(Bytes.of(payload));
    assertThat(opened.get(4).plain()).isEqualTo(Bytes.of(payload));
    assertThat(opened.get(5).plain().hex()).isEqualTo("0100");
    assertThat(opener.keys().lines()).containsExactlyInAnyOrderElementsOf(session.keys().lines());
    assertThat(opener.shutAtEnd()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rsa-aes128-gcm",
        "rsa-aes256-gcm-classic",
        "rsa-aes128-sha",
        "rsa-aes128-sha256-classic-mte",
        "rsa-client-certificate",
        "ecdhe-rsa-aes128-gcm",
        "ecdhe-rsa-aes256-sha384",
        "ecdhe-rsa-aes128-sha256-mte",
        "ecdhe-rsa-chacha20",
        "ecdhe-ecdsa-aes256-gcm",
        "ecdhe-ecdsa-aes128-sha",
        "tls13-aes128-gcm",
        "tls13-aes256-gcm",
        "tls13-chacha20",
        "tls13-hello-retry"
      })
  void opensWhatOpensslRecorded(String name) {
    var session = RecordedSession.named(name);
    var opener = LoggedOpener.with(session.keys());

    var pieces = session.through(opener);

    assertThat(opener.shutAtEnd()).isEmpty();
    assertThat(RecordedSession.text(pieces, TO_SERVER)).isEqualTo(CLIENT_TEXT);
    assertThat(RecordedSession.text(pieces, TO_CLIENT)).isEqualTo(SERVER_TEXT);
  }

  @Test
  void opensAResumedSession() {
    var session = RecordedSession.named("rsa-resumed");

    var pieces = session.through(LoggedOpener.with(session.keys()));

    assertThat(RecordedSession.text(pieces, TO_SERVER)).isEqualTo("the secret of the client\n");
  }

  @Test
  void followsKeyUpdatesOfBothSides() {
    var session = RecordedSession.named("tls13-key-update");
    var opener = LoggedOpener.with(session.keys());

    var pieces = session.through(opener);

    assertThat(RecordedSession.text(pieces, TO_SERVER))
        .isEqualTo("before the update\nafter the update of both\nafter the update of one\n");
    assertThat(RecordedSession.text(pieces, TO_CLIENT))
        .isEqualTo("answer of the server\nsecond answer\n");
    assertThat(opener.keys().lines().stream().map(KeyLogLine::label))
        .containsExactly(
            "CLIENT_HANDSHAKE_TRAFFIC_SECRET",
            "SERVER_HANDSHAKE_TRAFFIC_SECRET",
            "SERVER_TRAFFIC_SECRET_0",
            "CLIENT_TRAFFIC_SECRET_0");
  }

  @Test
  void staysInStepWhereACertificateIsAskedForLate() {
    var session = RecordedSession.named("tls13-late-certificate");
    var opener = LoggedOpener.with(session.keys());

    var pieces = session.through(opener);

    assertThat(opener.shut()).isEmpty();
    assertThat(RecordedSession.text(pieces, TO_SERVER))
        .isEqualTo("before\nbetween\nafter the certificate\n");
    assertThat(RecordedSession.text(pieces, TO_CLIENT)).isEqualTo("answer of the server\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tls13-aes128-gcm", "tls13-hello-retry", "ecdhe-rsa-chacha20"})
  void opensTheSameHoweverTheBytesAreCut(String name) {
    var session = RecordedSession.named(name);
    var whole = session.through(LoggedOpener.with(session.keys()));

    for (int most : new int[] {1, 3, 1000}) {
      assertThat(session.through(LoggedOpener.with(session.keys()), most)).isEqualTo(whole);
    }
    for (var to : Direction.values()) {
      assertThat(RecordedSession.raw(whole, to))
          .isEqualTo(session.capture().stream(RecordedSession.LEG, to));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecdhe-rsa-aes128-gcm", "tls13-aes128-gcm"})
  void saysThatTheLogLacksTheSession(String name) {
    var session = RecordedSession.named(name);
    var opener = LoggedOpener.with(RecordedSession.named("rsa-aes128-gcm").keys());

    var pieces = session.through(opener);

    assertThat(opener.shut().map(Shut::why)).contains(WhyShut.NO_SECRETS);
    assertThat(opened(pieces)).isEmpty();
    assertThat(opener.keys()).isEqualTo(KeyLog.NONE);
    for (var to : Direction.values()) {
      assertThat(RecordedSession.raw(pieces, to))
          .isEqualTo(session.capture().stream(RecordedSession.LEG, to));
    }
  }

  @Test
  void opensTheHandshakeOfTls13WhereTheLogHoldsNoMore() {
    var session = RecordedSession.named("tls13-aes128-gcm");
    var log =
        new KeyLog(
            session.keys().lines().stream()
                .filter(line -> line.label().contains("HANDSHAKE"))
                .toList());
    var opener = LoggedOpener.with(log);

    var opened = opened(session.through(opener));

    assertThat(opened).isNotEmpty().allMatch(piece -> piece.type() == HANDSHAKE);
    assertThat(opener.shut().map(Shut::why)).contains(WhyShut.NO_SECRETS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecdhe-rsa-aes128-gcm", "rsa-aes128-sha", "tls13-aes128-gcm"})
  void saysThatTheLogsSecretIsWrong(String name) {
    var session = RecordedSession.named(name);
    var wrong =
        new KeyLog(
            session.keys().lines().stream()
                .map(line ->
                    new KeyLogLine(line.label(), line.clientRandom(), line.secret().flipBit(7)))
                .toList());
    var opener = LoggedOpener.with(wrong);

    assertThat(opened(session.through(opener))).isEmpty();
    assertThat(opener.shut().map(Shut::why)).contains(WhyShut.WRONG_KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ecdhe-rsa-aes128-gcm", "rsa-aes128-sha", "rsa-aes256-sha-mte", "tls13-chacha20"})
  void opensNothingFromADamagedRecordOn(String name) {
    var session = RecordedSession.named(name);
    var packets = new ArrayList<Packet>(session.capture().packets());
    int at = packets.size() - 3; // the client's second line, the alerts behind it
    var hit = packets.get(at);
    packets.set(
        at,
        new Packet(
            hit.leg(), hit.to(), hit.at(), hit.payload().flipBit(hit.payload().size() - 20)));
    var damaged = new RecordedSession(session.remark(), session.keys(), new Capture(packets));
    var opener = LoggedOpener.with(session.keys());

    var pieces = damaged.through(opener);

    assertThat(opener.shut().map(Shut::why)).contains(WhyShut.DAMAGED);
    assertThat(RecordedSession.text(pieces, TO_SERVER)).isEqualTo("the secret of the client\n");
    assertThat(RecordedSession.raw(pieces, TO_SERVER))
        .isEqualTo(damaged.capture().stream(RecordedSession.LEG, TO_SERVER));
  }

  @Test
  void saysThatBytesAreNotTls() {
    var opener = LoggedOpener.with(KeyLog.NONE);
    var request = Bytes.ofText("GET / HTTP/1.1\r\n\r\n");

    assertThat(opener.feed(TO_SERVER, request))
        .containsExactly(new Piece.Untouched(TO_SERVER, request));
    assertThat(opener.shut().map(Shut::why)).contains(WhyShut.NOT_TLS);
  }

  @Test
  void saysThatTls11IsNotOpened() {
    var session = RecordedSession.named("tls11-rsa-aes128-sha");
    var opener = LoggedOpener.with(session.keys());

    assertThat(opened(session.through(opener))).isEmpty();
    assertThat(opener.shut().map(Shut::why)).contains(WhyShut.UNSUPPORTED_SUITE);
  }

  @Test
  void saysAtTheEndThatAHandshakeIsNotWhole() {
    var session = RecordedSession.named("tls13-aes128-gcm");
    var opener = LoggedOpener.with(session.keys());
    var hello = session.capture().packets().getFirst();

    opener.feed(TO_SERVER, hello.payload());

    assertThat(opener.shut()).isEmpty();
    assertThat(opener.shutAtEnd().map(Shut::why)).contains(WhyShut.INCOMPLETE);
  }

  private static List<Piece.Opened> opened(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Opened.class::isInstance)
        .map(Piece.Opened.class::cast)
        .toList();
  }
}
