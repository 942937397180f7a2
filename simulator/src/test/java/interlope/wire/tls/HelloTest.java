package interlope.wire.tls;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.session.RecordedSession;
import interlope.wire.tables.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelloTest {
  @Test
  void readsAClientThatOffersOneStaticRsaSuite() {
    var hello = clientHello("rsa-aes128-gcm");

    assertThat(hello.random())
        .isEqualTo(RecordedSession.named("rsa-aes128-gcm").keys().lines().getLast().clientRandom());
    assertThat(hello.suites()).containsExactly(0x009C, 0x00FF);
    assertThat(hello.serverName()).contains("bank.test");
    assertThat(hello.versions()).containsExactly(0x0303);
    assertThat(hello.offersOnlyStaticRsa()).isTrue();
  }

  @Test
  void readsTheClientOfRfc8448() {
    var hello = clientHello("rfc8448-section-3");

    assertThat(hello.suites()).containsExactly(0x1301, 0x1303, 0x1302);
    assertThat(hello.serverName()).contains("server");
    assertThat(hello.versions()).containsExactly(0x0304);
    assertThat(hello.offersOnlyStaticRsa()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "009c 002f 00ff 5600, true",
    "0a0a 009c 0035, true",
    "009c c02f, false",
    "c02f, false",
    "00ff, false",
    "1301 009c, false",
    "0004 c09c, true"
  })
  void countsOnlyRealSuites(String suites, boolean onlyStaticRsa) {
    var codes = List.of(suites.split(" ", -1)).stream().map(hex -> Integer.parseInt(hex, 16));
    var hello =
        new ClientHello(0x0303, Bytes.of(new byte[32]), Bytes.EMPTY, codes.toList(), List.of());

    assertThat(hello.offersOnlyStaticRsa()).isEqualTo(onlyStaticRsa);
  }

  @Test
  void aClientThatOffersTls13DoesNotOfferOnlyStaticRsa() {
    var hello =
        new ClientHello(
            0x0303,
            Bytes.of(new byte[32]),
            Bytes.EMPTY,
            List.of(0x009C),
            List.of(new Extension(43, Bytes.ofHex("0403040303"))));

    assertThat(hello.versions()).containsExactly(0x0304, 0x0303);
    assertThat(hello.offersOnlyStaticRsa()).isFalse();
  }

  @Test
  void aClientHelloIsThereOnlyWhenItIsWhole() {
    var stream = RecordedSession.named("tls13-aes128-gcm").capture();
    var hello = stream.packets().getFirst().payload();

    for (int size = 0; size < hello.size(); size++) {
      assertThat(ClientHello.first(hello.slice(0, size))).isEmpty();
    }
    assertThat(ClientHello.first(hello)).isPresent();
    assertThat(ClientHello.first(Bytes.ofText("GET / HTTP/1.1\r\n\r\n"))).isEmpty();
  }

  @Test
  void aClientHelloMayComeInSeveralRecords() {
    var hello = RecordedSession.named("tls13-aes128-gcm").capture().packets().getFirst().payload();
    var cut =
        Bytes.concat(
            new TlsRecord(ContentType.HANDSHAKE, 0x0301, hello.slice(5, 50)).toBytes(),
            new TlsRecord(ContentType.HANDSHAKE, 0x0301, hello.from(50)).toBytes());

    assertThat(ClientHello.first(cut)).isEqualTo(ClientHello.first(hello));
  }

  @Test
  void aHelloThatIsCutShortIsNone() {
    var client = messages("tls13-aes128-gcm", true);
    var server = messages("tls13-aes128-gcm", false);

    for (int size = 0; size < client.size(); size++) {
      assertThat(ClientHello.parse(client.slice(0, size))).isEmpty();
    }
    for (int size = 0; size < server.size(); size++) {
      assertThat(ServerHello.parse(server.slice(0, size))).isEmpty();
    }
    assertThat(ClientHello.parse(server)).isEmpty();
    assertThat(ServerHello.parse(client)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "rsa-aes128-gcm, 0x009C, 0x0303, true",
    "rsa-aes256-gcm-classic, 0x009D, 0x0303, false",
    "rsa-aes128-sha256-classic-mte, 0x003C, 0x0303, false",
    "rsa-aes256-sha-mte, 0x0035, 0x0303, true",
    "tls13-chacha20, 0x1303, 0x0304, false",
    "tls11-rsa-aes128-sha, 0x002F, 0x0302, true"
  })
  void readsTheServersChoice(String name, String suite, String version, boolean extended) {
    var hello = ServerHello.parse(messages(name, false)).orElseThrow();

    assertThat(hello.suite()).isEqualTo(Integer.decode(suite));
    assertThat(hello.version()).isEqualTo(Integer.decode(version));
    assertThat(hello.extendedMasterSecret()).isEqualTo(extended);
    assertThat(hello.isHelloRetryRequest()).isFalse();
  }

  @Test
  void readsWhetherTheMacIsOutside() {
    assertThat(ServerHello.parse(messages("rsa-aes128-sha", false)).orElseThrow().encryptThenMac())
        .isTrue();
    assertThat(
            ServerHello.parse(messages("rsa-aes256-sha-mte", false)).orElseThrow().encryptThenMac())
        .isFalse();
  }

  @Test
  void knowsAHelloRetryRequest() {
    var hello = ServerHello.parse(messages("tls13-hello-retry", false)).orElseThrow();

    assertThat(hello.isHelloRetryRequest()).isTrue();
    assertThat(hello.version()).isEqualTo(0x0304);
  }

  private static ClientHello clientHello(String name) {
    return ClientHello.parse(messages(name, true)).orElseThrow();
  }

  /// The first handshake message in a direction.
  private static Bytes messages(String name, boolean ofClient) {
    var stream =
        RecordedSession.named(name).capture().stream(
            RecordedSession.LEG, ofClient ? TO_SERVER : TO_CLIENT);
    return new HandshakeReader()
        .feed(new RecordReader().feed(stream).getFirst().fragment())
        .getFirst();
  }
}
