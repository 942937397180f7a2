package interlope.tls;

import static interlope.tls.HandshakeOutcome.By.PEER;
import static interlope.tls.HandshakeOutcome.By.THIS_SIDE;
import static interlope.tls.LoopbackServer.PATIENCE;
import static interlope.tls.LoopbackServer.result;
import static interlope.tls.Parties.BANK;
import static interlope.tls.Parties.PUBLIC_CA;
import static interlope.tls.Parties.ROGUE_CA;
import static interlope.tls.Parties.RSA;
import static interlope.tls.Parties.TRUST;
import static interlope.tls.Parties.profile;
import static interlope.tls.TlsSettings.TLS12_ECDHE;
import static interlope.tls.TlsSettings.TLS12_RSA;
import static interlope.tls.TlsSettings.TLS13;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.tls.HandshakeOutcome.Established;
import interlope.tls.HandshakeOutcome.Refused;
import interlope.tls.check.ChainTrust;
import interlope.tls.check.UntrustedException;
import interlope.tls.check.UntrustedException.Refusal;
import interlope.tls.keys.ConnectionKeys;
import interlope.wire.Bytes;
import interlope.wire.tables.Alert;
import interlope.wire.tls.ClientHello;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Real sockets: the client is a blocking one, as OkHttp's are, the server an engine.
class LoopbackTest {
  static final List<TlsSettings> SETTINGS = List.of(TLS12_RSA, TLS12_ECDHE, TLS13);

  private static final int SESSION_TICKET = 35;
  private static final int PRE_SHARED_KEY = 41;

  private LoopbackServer server;

  @BeforeEach
  void open() throws IOException {
    server = new LoopbackServer();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @FieldSource("SETTINGS")
  void carriesTextOverASocketOfTheFactory(TlsSettings settings) throws Exception {
    var served = serve(ServerTls.of(BANK, settings), new ConnectionKeys());

    try (var socket = connect(ClientTls.of(settings, TRUST).socketFactory())) {
      socket.startHandshake();
      var established = HandshakeOutcome.of(socket.getSession());

      assertThat(echoed(socket, "hello")).isEqualTo("hello");
      assertThat(established).isInstanceOf(Established.class);
      assertThat(result(served)).isEqualTo(established);
    }
  }

  @ParameterizedTest
  @FieldSource("SETTINGS")
  void offersOnASocketWhatItsSettingsSay(TlsSettings settings) throws Exception {
    var factory = ClientTls.of(settings, TRUST).socketFactory();

    try (var socket = (SSLSocket) factory.createSocket()) {
      assertThat(socket.getEnabledProtocols()).containsExactlyElementsOf(settings.protocols());
      assertThat(socket.getEnabledCipherSuites()).containsExactlyElementsOf(settings.suites());
    }
  }

  @ParameterizedTest
  @FieldSource("SETTINGS")
  void refusesARogueAuthorityWithCertificateUnknownOnBothSides(TlsSettings settings)
      throws Exception {
    var rogue = ROGUE_CA.issue(profile(), RSA);
    var served = serve(ServerTls.of(rogue, settings), new ConnectionKeys());

    var refusal = refusal(ClientTls.of(settings, TRUST));

    assertThat(UntrustedException.in(refusal).map(UntrustedException::refusal))
        .contains(Refusal.UNTRUSTED_ISSUER);
    assertThat(result(served)).isEqualTo(new Refused(PEER, Alert.CERTIFICATE_UNKNOWN));
  }

  @Test
  void isToldWhenTheServerRefusesItsVersion() throws Exception {
    var served = serve(ServerTls.of(BANK, TLS13), new ConnectionKeys());

    assertThat(refusal(ClientTls.of(TLS12_RSA, TRUST))).isInstanceOf(SSLException.class);
    assertThat(result(served)).isEqualTo(new Refused(THIS_SIDE, Alert.PROTOCOL_VERSION));
  }

  @Test
  void isCutOffWhereTcpEndsUnderTheHandshake() throws Exception {
    var served = server.serveNext(socket -> socket.getInputStream().read(new byte[64]));

    assertThat(failure(PATIENCE)).isNotInstanceOf(InterruptedIOException.class);
    assertThat(result(served)).isPositive();
  }

  @Test
  void isCutOffByAReset() throws Exception {
    var served =
        server.serveNext(socket -> {
          socket.setSoLinger(true, 0);
          return socket.getInputStream().read();
        });

    assertThat(failure(PATIENCE)).isNotInstanceOf(InterruptedIOException.class);
    assertThat(result(served)).isEqualTo(0x16);
  }

  @Test
  void timesOutBeforeASilentServer() throws Exception {
    var patience = Duration.ofMillis(50);
    var served = server.serveNext(socket -> socket.getInputStream().readAllBytes().length);

    assertThat(failure(patience)).isInstanceOf(InterruptedIOException.class);
    assertThat(result(served)).isPositive();
  }

  @Test
  void refusesAServerThatSpeaksSomethingElse() throws Exception {
    var served =
        server.serveNext(socket -> {
          socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
          return socket.getInputStream().readAllBytes().length;
        });

    assertThat(failure(PATIENCE)).isInstanceOf(SSLException.class);
    assertThat(result(served)).isPositive();
  }

  @Test
  void namesItsAnchorsAsAcceptedIssuers() {
    var everything = new ChainTrust.DangerouslyEverything(Set.of(ROGUE_CA.certificate()));

    assertThat(ClientTls.of(TLS13, TRUST).trustManager().getAcceptedIssuers())
        .containsExactly(PUBLIC_CA.certificate());
    assertThat(ClientTls.of(TLS13, everything).trustManager().getAcceptedIssuers())
        .containsExactly(ROGUE_CA.certificate());
  }

  @ParameterizedTest
  @FieldSource("SETTINGS")
  void logsTheKeysOfASecondConnectionOfTheSameClient(TlsSettings settings) throws Exception {
    var serverTls = ServerTls.of(BANK, settings);
    var sockets = ClientTls.of(settings, TRUST).socketFactory();

    var first = keysOfOneVisit(serverTls, sockets);
    var second = keysOfOneVisit(serverTls, sockets);

    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @FieldSource("SETTINGS")
  void neverAsksToResume(TlsSettings settings) throws Exception {
    var sockets = ClientTls.of(settings, TRUST).socketFactory();
    var _ = keysOfOneVisit(ServerTls.of(BANK, settings), sockets);
    var served =
        server.serveNext(socket -> {
          var hello = new byte[4096];
          int size = socket.getInputStream().read(hello);
          return ClientHello.first(Bytes.of(hello).slice(0, size)).orElseThrow();
        });
    try (var socket = connect(sockets)) {
      assertThatThrownBy(socket::startHandshake).isInstanceOf(IOException.class);
    }

    assertThat(result(served).extensions())
        .noneMatch(extension -> extension.type() == PRE_SHARED_KEY)
        .noneMatch(extension -> extension.type() == SESSION_TICKET && !extension.data().isEmpty());
  }

  private List<String> keysOfOneVisit(ServerTls serverTls, SSLSocketFactory sockets)
      throws Exception {
    var keys = new ConnectionKeys();
    var served = serve(serverTls, keys);
    try (var socket = connect(sockets)) {
      assertThat(echoed(socket, "hello")).isEqualTo("hello");
    }
    assertThat(result(served)).isInstanceOf(Established.class);
    return keys.toKeyLog(Bytes.ofHex("00".repeat(32))).lines().stream()
        .map(line -> line.label())
        .sorted()
        .toList();
  }

  private Future<HandshakeOutcome> serve(ServerTls tls, ConnectionKeys keys) {
    return server.serveNext(socket -> LoopbackServer.echo(tls.newEngine(keys), keys, socket));
  }

  private SSLException refusal(ClientTls client) throws IOException {
    try (var socket = connect(client.socketFactory())) {
      socket.startHandshake();
      throw new AssertionError("no refusal");
    } catch (SSLException refusal) {
      return refusal;
    }
  }

  private IOException failure(Duration patience) throws IOException {
    try (var socket = connect(ClientTls.of(TLS13, TRUST).socketFactory())) {
      socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
      socket.startHandshake();
      throw new AssertionError("no failure");
    } catch (IOException thrown) {
      return thrown;
    }
  }

  private SSLSocket connect(SSLSocketFactory sockets) throws IOException {
    var plain = new Socket(InetAddress.getLoopbackAddress(), server.port());
    plain.setTcpNoDelay(true);
    var socket = (SSLSocket) sockets.createSocket(plain, "bank.test", server.port(), true);
    socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
    return socket;
  }

  private static String echoed(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(US_ASCII));
    return new String(socket.getInputStream().readNBytes(text.length()), US_ASCII);
  }
}
