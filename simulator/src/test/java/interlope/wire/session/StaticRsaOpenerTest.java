package interlope.wire.session;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static interlope.wire.tables.ContentType.APPLICATION_DATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import interlope.wire.tables.ContentType;
import interlope.wire.tls.RecordReader;
import java.security.interfaces.RSAPrivateKey;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticRsaOpenerTest {
  private static final RSAPrivateKey KEY = RecordedSession.key("server-key");
  private static final String CLIENT_TEXT = "the secret of the client\nand a second line\n";
  private static final String SERVER_TEXT = "the secret of the server\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rsa-aes128-gcm",
        "rsa-aes256-gcm",
        "rsa-aes256-gcm-classic",
        "rsa-aes128-sha",
        "rsa-aes256-sha-mte",
        "rsa-aes128-sha256-classic-mte",
        "rsa-aes256-sha256",
        "rsa-client-certificate"
      })
  void opensWhatOpensslRecordedByTheServersKeyAlone(String name) {
    var session = RecordedSession.named(name);
    var opener = StaticRsaOpener.with(KEY);

    var pieces = session.through(opener);

    assertThat(opener.shutAtEnd()).isEmpty();
    assertThat(RecordedSession.text(pieces, TO_SERVER)).isEqualTo(CLIENT_TEXT);
    assertThat(RecordedSession.text(pieces, TO_CLIENT)).isEqualTo(SERVER_TEXT);
    assertThat(session.keys().lines()).containsAll(opener.keys().lines());
    assertThat(opener.keys().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ecdhe-rsa-aes128-gcm, EPHEMERAL_KEY_EXCHANGE",
    "ecdhe-ecdsa-aes256-gcm, EPHEMERAL_KEY_EXCHANGE",
    "tls13-aes128-gcm, TLS13_EPHEMERAL",
    "tls13-hello-retry, TLS13_EPHEMERAL",
    "rsa-resumed, RESUMED",
    "tls11-rsa-aes128-sha, UNSUPPORTED_SUITE"
  })
  void saysWhyTheKeyIsInVain(String name, WhyShut why) {
    var session = RecordedSession.named(name);
    var opener = StaticRsaOpener.with(KEY);

    var pieces = session.through(opener);

    assertThat(opener.shut().map(Shut::why)).contains(why);
    assertThat(pieces).noneMatch(Piece.Opened.class::isInstance);
    assertThat(opener.keys()).isEqualTo(KeyLog.NONE);
    for (var to : Direction.values()) {
      assertThat(RecordedSession.raw(pieces, to))
          .isEqualTo(session.capture().stream(RecordedSession.LEG, to));
    }
  }

  @Test
  void saysThatTheKeyIsAnotherServers() {
    var opener = StaticRsaOpener.with(RecordedSession.key("other-key"));

    RecordedSession.named("rsa-aes128-gcm").through(opener);

    assertThat(opener.shut().map(Shut::why)).contains(WhyShut.WRONG_KEY);
  }

  @Test
  void doesNotTakeASecretForAnotherVersion() {
    var session = RecordedSession.named("rsa-aes128-gcm");
    var packets = new ArrayList<Packet>(session.capture().packets());
    var hello = packets.getFirst();
    int version = 5 + 4 + 1; // behind the headers of record and message
    packets.set(
        0, new Packet(hello.leg(), hello.to(), hello.at(), hello.payload().flipBit(version)));
    var opener = StaticRsaOpener.with(KEY);

    new RecordedSession("", session.keys(), new Capture(packets)).through(opener);

    assertThat(opener.shut().map(Shut::why)).contains(WhyShut.WRONG_KEY);
  }

  @Test
  void saysThatTheRecordingEndsTooEarly() {
    var session = RecordedSession.named("rsa-aes128-gcm");
    var begin =
        new RecordedSession(
            "", session.keys(), new Capture(session.capture().packets().subList(0, 2)));
    var opener = StaticRsaOpener.with(KEY);

    begin.through(opener);

    assertThat(opener.shut()).isEmpty();
    assertThat(opener.shutAtEnd().map(Shut::why)).contains(WhyShut.INCOMPLETE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsa-aes128-gcm", "rsa-aes128-sha", "rsa-client-certificate"})
  void opensTheSameHoweverTheBytesAreCut(String name) {
    var session = RecordedSession.named(name);
    var whole = session.through(StaticRsaOpener.with(KEY));

    for (int most : new int[] {1, 7, 500}) {
      assertThat(session.through(StaticRsaOpener.with(KEY), most)).isEqualTo(whole);
    }
  }

  @Test
  void holdsBackOnlyARecordThatIsNotWhole() {
    var session = RecordedSession.named("rsa-aes128-gcm");
    var opener = StaticRsaOpener.with(KEY);
    var hello = session.capture().packets().getFirst().payload();

    assertThat(opener.feed(TO_SERVER, hello.slice(0, 20))).isEmpty();
    assertThat(opener.rest(TO_SERVER)).isEqualTo(hello.slice(0, 20));
    assertThat(opener.feed(TO_SERVER, hello.from(20)))
        .containsExactly(new Piece.Untouched(TO_SERVER, hello));
    assertThat(opener.rest(TO_SERVER)).isEqualTo(Bytes.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rsa-aes128-gcm",
        "rsa-aes256-gcm-classic",
        "rsa-aes128-sha",
        "rsa-aes256-sha-mte",
        "rsa-aes128-sha256-classic-mte",
        "rsa-aes256-sha256"
      })
  void sealsChangedRecordsThatTheSessionsKeysOpen(String name) {
    var session = RecordedSession.named(name);
    var opener = StaticRsaOpener.with(KEY);
    var changed = new ArrayList<Packet>();
    for (var packet : session.capture().packets()) {
      var parts =
          opener.feed(packet.to(), packet.payload()).stream()
              .map(piece -> changing(opener, piece))
              .toList();
      changed.add(new Packet(packet.leg(), packet.to(), packet.at(), Bytes.concat(parts)));
    }
    var after = new RecordedSession("", session.keys(), new Capture(changed));
    var reader = LoggedOpener.with(session.keys());

    var pieces = after.through(reader);

    assertThat(reader.shut()).isEmpty();
    assertThat(RecordedSession.text(pieces, TO_SERVER))
        .isEqualTo("the public of the client\nand a second line\n");
    assertThat(RecordedSession.text(pieces, TO_CLIENT)).isEqualTo("the public of the server\n");
  }

  @Test
  void splitsWhatIsTooLongForOneRecord() {
    var opener = StaticRsaOpener.with(KEY);
    RecordedSession.named("rsa-aes128-sha").through(opener);

    var records =
        new RecordReader()
            .feed(opener.seal(TO_SERVER, APPLICATION_DATA, Bytes.owning(new byte[40_000])));

    // 16 of iv, the content filled to blocks, 20 of MAC behind the ciphertext
    assertThat(records.stream().map(sealed -> sealed.fragment().size()))
        .containsExactly(16 + 16_400 + 20, 16 + 16_400 + 20, 16 + 7_248 + 20);
  }

  @Test
  void sealsNothingWithoutKeys() {
    var opener = StaticRsaOpener.with(KEY);

    assertThatThrownBy(() -> opener.seal(TO_SERVER, APPLICATION_DATA, Bytes.ofText("x")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Bytes changing(StaticRsaOpener opener, Piece piece) {
    return switch (piece) {
      case Piece.Untouched(_, var raw) -> raw;
      case Piece.Opened(_, var type, _, var raw) when type == ContentType.HANDSHAKE -> raw;
      case Piece.Opened(var to, var type, var plain, _) ->
          opener.seal(
              to,
              type,
              type == APPLICATION_DATA
                  ? Bytes.ofText(plain.text().replace("secret", "public"))
                  : plain);
    };
  }
}
