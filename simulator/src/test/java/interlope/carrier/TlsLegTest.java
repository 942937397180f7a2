package interlope.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.pki.Authority;
import interlope.tls.ClientTls;
import interlope.tls.ServerTls;
import interlope.tls.TlsSettings;
import interlope.tls.check.ChainTrust;
import java.io.IOException;
import java.time.InstantSource;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;

class TlsLegTest {
  private final Told told = new Told();

  @Test
  void writesDownThatTheHandshakeIsDone() throws Exception {
    try (var place = new Place();
        var listener = secured(place);
        var socket = client(listener, ChainTrust.dangerouslyEverything())) {
      socket.startHandshake();

      assertThat(told.next()).isEqualTo("handshake done");
      assertThat(place.lines()).containsExactly("HandshakeDone");
    }
  }

  @Test
  void writesDownThatTheClientObjected() throws Exception {
    var other = Authority.create("Another CA", Forged.NOW).certificate();
    var trust = ChainTrust.anchoredIn(other, InstantSource.fixed(Forged.NOW));
    try (var place = new Place();
        var listener = secured(place);
        var socket = client(listener, trust)) {
      assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);

      assertThat(told.next()).isEqualTo("refused");
      // The alert goes out after whoever listens was told, and is written down when it passed.
      assertThat(place.nextLine()).isEqualTo("AlertPassed");
    }
  }

  private Listener secured(Place place) throws IOException {
    var tls = ServerTls.of(Forged.CREDENTIAL, TlsSettings.ANY);
    return place
        .carrier()
        .listen((connection, _) -> new Told(hello -> connection.startTls(tls, hello), told));
  }

  private static SSLSocket client(Listener listener, ChainTrust trust) throws IOException {
    return (SSLSocket)
        ClientTls.of(TlsSettings.TLS13, trust)
            .socketFactory()
            .createSocket(Place.client(listener.port()), "bank.test", 443, true);
  }
}
