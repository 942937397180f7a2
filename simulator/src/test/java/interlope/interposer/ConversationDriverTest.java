package interlope.interposer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.attack.Arrival;
import interlope.attack.Doorway;
import interlope.carrier.Forged;
import interlope.tls.ClientTls;
import interlope.tls.TlsSettings;
import interlope.tls.check.ChainTrust;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Conversations on real sockets: what passes when one side is slow, and how each end arrives.
class ConversationDriverTest {
  private static final int MEBIBYTE = 1 << 20;
  private static final int MUCH = 52;

  /// What the kernel and the interposer may hold between two ends of which one does not read: the
  /// kernel's buffers grow to some mebibytes each.
  private static final long HELD_AT_MOST = 32L * MEBIBYTE;

  /// One mebibyte as each side sends it.
  private static final Bytes ASKED =
      HttpRequest.of("POST", "/", Bytes.owning(new byte[MEBIBYTE])).toBytes();

  private static final Bytes ANSWERED =
      HttpResponse.empty(200).withBody(Bytes.owning(new byte[MEBIBYTE])).toBytes();

  private static final String QUESTION = "GET / HTTP/1.1\r\n\r\n";

  @Test
  void aSlowServerHoldsAFastClientBackThroughARelay() throws Exception {
    try (var through = new Through(ConversationDriverTest::relay)) {
      var sent = pushing(through.client().getOutputStream(), ASKED);
      try (var server = through.accepted()) {
        assertHeldBackThenWhole(sent, server.getInputStream(), ASKED);
      }
    }
  }

  @Test
  void aSlowClientHoldsAFastServerBackThroughARelay() throws Exception {
    try (var through = new Through(ConversationDriverTest::relay)) {
      say(through.client(), "x");
      try (var server = through.accepted()) {
        assertThat(server.getInputStream().read()).isEqualTo('x');
        var sent = pushing(server.getOutputStream(), ANSWERED);
        assertHeldBackThenWhole(sent, through.client().getInputStream(), ANSWERED);
      }
    }
  }

  @Test
  void aSlowServerHoldsAFastClientBackWhereTlsEnds() throws Exception {
    try (var through = new Through(ConversationDriverTest::endTls);
        var client = secured(through.client())) {
      var sent = pushing(client.getOutputStream(), ASKED);
      try (var server = through.accepted()) {
        assertHeldBackThenWhole(sent, server.getInputStream(), ASKED);
      }
    }
  }

  @Test
  void aSlowClientHoldsAFastServerBackWhereTlsEnds() throws Exception {
    try (var through = new Through(ConversationDriverTest::endTls);
        var client = secured(through.client())) {
      say(client, QUESTION);
      try (var server = through.accepted()) {
        assertThat(server.getInputStream().readNBytes(QUESTION.length()))
            .hasSize(QUESTION.length());
        var sent = pushing(server.getOutputStream(), ANSWERED);
        assertHeldBackThenWhole(sent, client.getInputStream(), ANSWERED);
      }
    }
  }

  @Test
  void halfOfAConnectionOutlivesTheOther() throws Exception {
    try (var through = new Through(ConversationDriverTest::relay)) {
      var client = through.client();
      say(client, "question");
      client.shutdownOutput();
      try (var server = through.accepted()) {
        assertThat(server.getInputStream().readAllBytes()).asString().isEqualTo("question");
        say(server, "answer");
      }
      assertThat(client.getInputStream().readAllBytes()).asString().isEqualTo("answer");
    }
  }

  @Test
  void aResetArrivesAsOne() throws Exception {
    try (var through = new Through(ConversationDriverTest::relay)) {
      say(through.client(), "x");
      try (var server = through.accepted()) {
        assertThat(server.getInputStream().read()).isEqualTo('x');
        server.setSoLinger(true, 0);
      }
      assertThatThrownBy(() -> through.client().getInputStream().read())
          .isInstanceOf(SocketException.class);
    }
  }

  /// How much of [#MUCH] times `part` has been sent so far, by a thread that sends as fast as it
  /// can and then closes.
  private static AtomicLong pushing(OutputStream to, Bytes part) {
    var sent = new AtomicLong();
    Thread.ofVirtual()
        .start(() -> {
          try {
            for (int at = 0; at < MUCH; at++) {
              to.write(part.toArray());
              sent.addAndGet(part.size());
            }
            to.close();
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
    return sent;
  }

  private static void assertHeldBackThenWhole(AtomicLong sent, InputStream slow, Bytes part)
      throws IOException {
    assertThat(atRest(sent)).isLessThan(HELD_AT_MOST);
    assertThat(slow.transferTo(OutputStream.nullOutputStream()))
        .isEqualTo((long) MUCH * part.size());
    assertThat(sent).hasValue((long) MUCH * part.size());
  }

  /// What `sent` holds when it has stopped growing.
  private static long atRest(AtomicLong sent) {
    long before;
    do {
      before = sent.get();
      moment();
    } while (before == 0 || sent.get() != before);
    return before;
  }

  private static void moment() {
    new CompletableFuture<Void>().completeOnTimeout(null, 300, TimeUnit.MILLISECONDS).join();
  }

  private static Doorway relay(Arrival arrival) {
    return new Doorway.Relay();
  }

  private static Doorway endTls(Arrival arrival) {
    return new Doorway.SpeakTls(Forged.CREDENTIAL);
  }

  private static Socket secured(Socket plain) throws IOException {
    return ClientTls.of(TlsSettings.ANY, ChainTrust.dangerouslyEverything())
        .socketFactory()
        .createSocket(plain, "bank.test", 443, true);
  }

  private static void say(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
