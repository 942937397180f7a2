package interlope.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.tls.ClientTls;
import interlope.tls.ServerTls;
import interlope.tls.TlsSettings;
import interlope.tls.check.ChainTrust;
import interlope.wire.Bytes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {
  private final Place place = new Place();
  private final Told told = new Told();
  private final BlockingQueue<Connection> accepted = new LinkedBlockingQueue<>();
  private Listener listener;
  private Socket peer;

  @BeforeEach
  void connect() throws IOException {
    listener =
        place
            .carrier()
            .listen((connection, _) -> {
              accepted.add(connection);
              return told;
            });
    peer = Place.client(listener.port());
  }

  @AfterEach
  void close() throws IOException {
    peer.close();
    listener.close();
    place.close();
  }

  @Test
  void tellsOfHalfAConnectionsEndAndStillSends() throws Exception {
    say("hello");
    assertThat(told.next()).isEqualTo("hello");
    peer.shutdownOutput();
    assertThat(told.next()).isEqualTo("input ended");

    does(connection -> connection.send(Bytes.ofText("late")));
    does(Connection::close);

    assertThat(everything()).isEqualTo("late");
    assertThat(told.next()).isEqualTo("over");
  }

  @Test
  void endsItsOwnHalfAfterWhatWasSentAndStillReads() throws Exception {
    does(connection -> connection.send(Bytes.ofText("all")));
    does(Connection::shutOutput);
    assertThat(everything()).isEqualTo("all");

    say("more");

    assertThat(told.next()).isEqualTo("more");
  }

  @Test
  void closesAfterWhatWasSentThoughThePeerIsSlow() throws Exception {
    int size = 8 << 20;
    does(connection -> {
      connection.send(Bytes.owning(new byte[size]));
      connection.close();
    });

    assertThat(everything()).hasSize(size);
    assertThat(told.next()).isEqualTo("over");
  }

  @Test
  void closesWithoutWhatThePeerNeverTakesWhenPatienceIsOver() throws Exception {
    try (var hasty = new Place(Duration.ofMillis(50));
        var hastyListener =
            hasty
                .carrier()
                .listen((connection, _) ->
                    new Told(
                        _ -> {
                          connection.send(Bytes.owning(new byte[32 << 20]));
                          connection.close();
                        },
                        told));
        var sleeper = Place.client(hastyListener.port())) {
      sleeper.getOutputStream().write('x');

      assertThat(told.next()).isEqualTo("over");
    }
  }

  @Test
  void resetsTowardThePeer() throws Exception {
    does(Connection::reset);

    assertThatThrownBy(() -> peer.getInputStream().read()).isInstanceOf(SocketException.class);
    assertThat(told.next()).isEqualTo("over");
  }

  @Test
  void tellsOfAReset() throws Exception {
    say("hello");
    assertThat(told.next()).isEqualTo("hello");
    peer.setSoLinger(true, 0);
    peer.close();

    assertThat(told.next()).isEqualTo("was reset");
    assertThat(told.next()).isEqualTo("over");
  }

  @Test
  void whatIsAskedBeforeItIsUpWaits() throws Exception {
    try (var server = Place.server()) {
      var ours = new Told();
      place
          .carrier()
          .execute(() -> {
            var connection = place.carrier().connect(at(server.getLocalPort()), null, ours);
            connection.send(Bytes.ofText("early "));
            connection.send(Bytes.ofText("bird"));
            connection.close();
          });

      try (var theirs = server.accept()) {
        assertThat(theirs.getInputStream().readAllBytes()).asString().isEqualTo("early bird");
      }
      assertThat(ours.next()).isEqualTo("opened");
      assertThat(ours.next()).isEqualTo("over");
    }
  }

  @Test
  void tellsThatNobodyListens() throws Exception {
    int port = listener.port();
    listener.close();
    var ours = new Told();

    place.carrier().execute(() -> place.carrier().connect(at(port), null, ours));

    assertThat(ours.next()).isEqualTo("unreachable");
  }

  @Test
  void putsTlsOnAConnectionThatWasPlainAndTellsOfItsGoodbye() throws Exception {
    var tls = ServerTls.of(Forged.CREDENTIAL, TlsSettings.ANY);
    var held = new LinkedBlockingQueue<Connection>();
    try (var secured =
            place
                .carrier()
                .listen((connection, _) -> {
                  held.add(connection);
                  return new Told(hello -> connection.startTls(tls, hello), told);
                });
        var socket =
            (SSLSocket)
                ClientTls.of(TlsSettings.TLS13, ChainTrust.dangerouslyEverything())
                    .socketFactory()
                    .createSocket(Place.client(secured.port()), "bank.test", 443, true)) {
      socket.getOutputStream().write("secret".getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();

      assertThat(told.next()).isEqualTo("handshake done");
      assertThat(told.next()).isEqualTo("secret");
      assertThat(told.next()).isEqualTo("close notified");
      var connection = held.take();
      place
          .carrier()
          .execute(() -> {
            connection.send(Bytes.ofText("bye"));
            connection.closeNotify();
          });
      assertThat(socket.getInputStream().readAllBytes()).asString().isEqualTo("bye");
      assertThat(place.lines()).containsExactly("HandshakeDone");
    }
  }

  @Test
  void tellsThatTlsFailed() throws Exception {
    var tls = ServerTls.of(Forged.CREDENTIAL, TlsSettings.ANY);
    try (var secured =
            place
                .carrier()
                .listen(
                    (connection, _) -> new Told(hello -> connection.startTls(tls, hello), told));
        var socket = Place.client(secured.port())) {
      socket.getOutputStream().write(new byte[] {22, 3, 1, 0, 4, 9, 9, 9, 9});

      assertThat(told.next()).isEqualTo("refused");
    }
  }

  private void say(String text) throws IOException {
    peer.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String everything() throws IOException {
    return new String(peer.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  private void does(Consumer<Connection> deed) throws InterruptedException {
    var connection = accepted.take();
    accepted.add(connection);
    place.carrier().execute(() -> deed.accept(connection));
  }

  private static InetSocketAddress at(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }
}
