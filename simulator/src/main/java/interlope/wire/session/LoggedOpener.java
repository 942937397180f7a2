package interlope.wire.session;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.tables.ProtocolVersion;
import interlope.wire.tls.ClientHello;
import interlope.wire.tls.ServerHello;
import java.util.List;
import java.util.Optional;

/// Opens a session of TLS 1.2 or 1.3 by its secrets in a key log.
public final class LoggedOpener implements SessionOpener {
  private final TlsSession session;

  private LoggedOpener(KeyLog log) {
    this.session = new TlsSession(new ByLog(log));
  }

  public static LoggedOpener with(KeyLog log) {
    return new LoggedOpener(log);
  }

  @Override
  public List<Piece> feed(Direction to, Bytes raw) {
    return session.feed(to, raw);
  }

  @Override
  public Bytes rest(Direction to) {
    return session.rest(to);
  }

  @Override
  public Optional<Shut> shut() {
    return session.shut();
  }

  @Override
  public Optional<Shut> shutAtEnd() {
    return session.shutAtEnd();
  }

  @Override
  public KeyLog keys() {
    return session.keys();
  }

  private record ByLog(KeyLog log) implements KeySource {
    private static final String TLS12 = "CLIENT_RANDOM";

    @Override
    public Optional<Shut> objection(ClientHello client, ServerHello server, Handshake handshake) {
      return server.version() != ProtocolVersion.TLS12
              || log.secret(TLS12, client.random()).isPresent()
          ? Optional.empty()
          : Optional.of(Shut.noSecrets(TLS12));
    }

    @Override
    public Master master(ClientHello client, ServerHello server, Handshake handshake) {
      return log.secret(TLS12, client.random())
          .<Master>map(Master.Known::new)
          .orElseGet(() -> new Master.Unknown(Shut.noSecrets(TLS12)));
    }

    @Override
    public Optional<Bytes> trafficSecret(String label, ClientHello client) {
      return log.secret(label, client.random());
    }

    @Override
    public Shut nothingOpens() {
      return new Shut(
          WhyShut.WRONG_KEY, "The first record does not verify under the secrets of the key log.");
    }
  }
}
