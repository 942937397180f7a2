package interlope.wire.session;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static interlope.wire.tables.ContentType.APPLICATION_DATA;
import static interlope.wire.tables.ContentType.HANDSHAKE;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An opener between two peers of JSSE, which take what it sealed for each other's.
class LiveSessionTest {
  private static final char[] NO_PASSWORD = {};

  private final StaticRsaOpener opener = StaticRsaOpener.with(RecordedSession.key("server-key"));
  private final List<String> read = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TLS_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_RSA_WITH_AES_256_GCM_SHA384",
        "TLS_RSA_WITH_AES_128_CBC_SHA",
        "TLS_RSA_WITH_AES_256_CBC_SHA256"
      })
  void changesWhatPassesWithoutEitherPeerNoticing(String suite) throws Exception {
    var context = context();
    var client = engine(context, true, suite);
    var server = engine(context, false, suite);
    var cuts = new Random(7);

    carry(client, server, "", TO_SERVER, cuts);
    var atServer = carry(client, server, "pay 100 to Alice", TO_SERVER, cuts);
    var atClient = carry(client, server, "paid 900", TO_CLIENT, cuts);
    var again = carry(client, server, "pay 100 to Carol", TO_SERVER, cuts);
    var much = carry(client, server, "100".repeat(20_000), TO_SERVER, cuts);

    assertThat(List.of(atServer, atClient, again))
        .containsExactly("pay 900 to Alice", "paid 100", "pay 900 to Carol");
    assertThat(much).isEqualTo("900".repeat(20_000));
    assertThat(read).contains("pay 100 to Alice", "paid 900", "pay 100 to Carol");
    assertThat(opener.shut()).isEmpty();
  }

  /// Has one peer send `text`, and runs both until neither has anything to say; the other's text.
  private String carry(SSLEngine client, SSLEngine server, String text, Direction to, Random cuts)
      throws SSLException {
    var out = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    var none = ByteBuffer.allocate(0);
    var arrived = new StringBuilder();
    boolean busy = true;
    while (busy) {
      var toServer = relayed(TO_SERVER, wrap(client, to == TO_SERVER ? out : none), cuts);
      arrived.append(unwrap(server, toServer));
      var toClient = relayed(TO_CLIENT, wrap(server, to == TO_CLIENT ? out : none), cuts);
      arrived.append(unwrap(client, toClient));
      busy = !toServer.isEmpty() || !toClient.isEmpty();
    }
    return arrived.toString();
  }

  /// What the opener lets through of `sent`, which reaches it in pieces of random length.
  private Bytes relayed(Direction to, Bytes sent, Random cuts) {
    var passed = new ArrayList<Bytes>();
    int at = 0;
    while (at < sent.size()) {
      int end = Math.min(sent.size(), at + 1 + cuts.nextInt(900));
      opener.feed(to, sent.slice(at, end)).forEach(piece -> passed.add(changed(piece)));
      at = end;
    }
    return Bytes.concat(passed);
  }

  private Bytes changed(Piece piece) {
    return switch (piece) {
      case Piece.Untouched(_, var raw) -> raw;
      case Piece.Opened(_, var type, _, var raw) when type == HANDSHAKE -> raw;
      case Piece.Opened(var to, var type, var plain, _) when type == APPLICATION_DATA -> {
        read.add(plain.text());
        yield opener.seal(to, type, Bytes.ofText(swapped(plain.text())));
      }
      case Piece.Opened(var to, var type, var plain, _) -> opener.seal(to, type, plain);
    };
  }

  private static String swapped(String text) {
    return text.replace('1', '#').replace('9', '1').replace('#', '9');
  }

  private static Bytes wrap(SSLEngine engine, ByteBuffer out) throws SSLException {
    var records = new ArrayList<Bytes>();
    var net = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
    while (true) {
      var status = doTasks(engine);
      if (status == HandshakeStatus.NEED_UNWRAP
          || (status == HandshakeStatus.NOT_HANDSHAKING && !out.hasRemaining())) {
        return Bytes.concat(records);
      }
      engine.wrap(out, net);
      net.flip();
      var made = new byte[net.remaining()];
      net.get(made);
      records.add(Bytes.owning(made));
      net.clear();
    }
  }

  private static String unwrap(SSLEngine engine, Bytes received) throws SSLException {
    var in = ByteBuffer.wrap(received.toArray());
    var content = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
    var text = new StringBuilder();
    while (in.hasRemaining()) {
      doTasks(engine);
      engine.unwrap(in, content);
      content.flip();
      var whole = new byte[content.remaining()];
      content.get(whole);
      text.append(Bytes.owning(whole).text());
      content.clear();
    }
    return text.toString();
  }

  private static HandshakeStatus doTasks(SSLEngine engine) {
    while (engine.getHandshakeStatus() == HandshakeStatus.NEED_TASK) {
      engine.getDelegatedTask().run();
    }
    return engine.getHandshakeStatus();
  }

  private static SSLEngine engine(SSLContext context, boolean isClient, String suite)
      throws SSLException {
    var engine = context.createSSLEngine("bank.test", 443);
    engine.setUseClientMode(isClient);
    engine.setEnabledProtocols(new String[] {"TLSv1.2"});
    engine.setEnabledCipherSuites(new String[] {suite});
    engine.beginHandshake();
    return engine;
  }

  private static SSLContext context() throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, NO_PASSWORD);
    try (var in = LiveSessionTest.class.getResourceAsStream("server-certificate.pem")) {
      var certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
      store.setKeyEntry(
          "server",
          RecordedSession.key("server-key"),
          NO_PASSWORD,
          new X509Certificate[] {(X509Certificate) certificate});
    }
    var keys = KeyManagerFactory.getInstance("SunX509");
    keys.init(store, NO_PASSWORD);
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), new TrustManager[] {new TrustsAll()}, null);
    return context;
  }

  private static final class TrustsAll implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
