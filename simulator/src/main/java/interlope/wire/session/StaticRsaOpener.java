package interlope.wire.session;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.cipher.Algorithms;
import interlope.wire.cipher.KeySchedule;
import interlope.wire.tables.CipherSuite;
import interlope.wire.tables.ContentType;
import interlope.wire.tables.ProtocolVersion;
import interlope.wire.tls.ClientHello;
import interlope.wire.tls.FieldReader;
import interlope.wire.tls.ServerHello;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/// Opens a session by the server's RSA key, which decrypts the ClientKeyExchange where the suite is
/// `TLS_RSA_*` (RFC 5246 section 8.1.1, RFC 7627). Against any other key exchange it makes the same
/// attempt and says why it fails. It also works live, inside a handshake that it left untouched.
public final class StaticRsaOpener implements SessionOpener {
  private static final int LONGEST = 1 << 14;

  private final TlsSession session;

  private StaticRsaOpener(RSAPrivateKey key) {
    this.session = new TlsSession(new ByServerKey(key));
  }

  public static StaticRsaOpener with(RSAPrivateKey key) {
    return new StaticRsaOpener(key);
  }

  @Override
  public List<Piece> feed(Direction to, Bytes raw) {
    return session.feed(to, raw);
  }

  /// The records that carry `plain` next in that direction, under the session's keys. The
  /// handshake's Finished went untouched and was number 0; every later record has to come from
  /// here.
  ///
  /// @throws IllegalStateException where the session has no keys in that direction
  public Bytes seal(Direction to, ContentType type, Bytes plain) {
    var records = new ArrayList<Bytes>();
    int at = 0;
    do {
      int end = Math.min(plain.size(), at + LONGEST);
      records.add(session.seal(to, type, plain.slice(at, end)).toBytes());
      at = end;
    } while (at < plain.size());
    return Bytes.concat(records);
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

  private record ByServerKey(RSAPrivateKey key) implements KeySource {
    private static final int PREMASTER = 48;

    @Override
    public Optional<Shut> objection(ClientHello client, ServerHello server, Handshake handshake) {
      if (server.version() == ProtocolVersion.TLS13) {
        return Optional.of(
            new Shut(
                WhyShut.TLS13_EPHEMERAL,
                "TLS 1.3 agrees on its keys with ephemeral shares: the server's key only signed"
                    + " the handshake, and nothing in the recording is encrypted to it."));
      }
      return handshake.hasServerKeyExchange() ? Optional.of(ephemeral(server)) : Optional.empty();
    }

    @Override
    public Master master(ClientHello client, ServerHello server, Handshake handshake) {
      var exchange = handshake.clientKeyExchange();
      if (exchange == null) {
        return shut(
            WhyShut.RESUMED,
            "The session is resumed: its secret was agreed in an earlier connection, and this one"
                + " holds no ClientKeyExchange to decrypt.");
      }
      if (!CipherSuite.isStaticRsa(server.suite())) {
        return new Master.Unknown(ephemeral(server));
      }
      var premaster = premaster(exchange);
      if (premaster == null || premaster.size() != PREMASTER || !names(client, premaster)) {
        return shut(
            WhyShut.WRONG_KEY,
            "The ClientKeyExchange does not decrypt under this RSA key: it belongs to another"
                + " certificate.");
      }
      var prf = CipherSuite.of(server.suite()).map(CipherSuite::prf).orElse("HmacSHA256");
      return new Master.Known(
          server.extendedMasterSecret()
              ? KeySchedule.prf(
                  prf,
                  premaster,
                  "extended master secret",
                  sessionHash(server, handshake),
                  PREMASTER)
              : KeySchedule.prf(
                  prf,
                  premaster,
                  "master secret",
                  Bytes.concat(client.random(), server.random()),
                  PREMASTER));
    }

    @Override
    public Optional<Bytes> trafficSecret(String label, ClientHello client) {
      return Optional.empty();
    }

    @Override
    public Shut nothingOpens() {
      return new Shut(
          WhyShut.DAMAGED,
          "The ClientKeyExchange decrypts under this RSA key, but the first record does not"
              + " verify.");
    }

    /// What the ClientKeyExchange holds, or null where it is not encrypted to this key.
    private @Nullable Bytes premaster(Bytes exchange) {
      try {
        var encrypted = new FieldReader(exchange.from(4)).vector();
        var rsa = Algorithms.cipher("RSA/ECB/PKCS1Padding");
        rsa.init(Cipher.DECRYPT_MODE, key);
        return Bytes.owning(rsa.doFinal(encrypted.toArray()));
      } catch (GeneralSecurityException | IndexOutOfBoundsException _) {
        return null;
      }
    }

    /// A premaster secret begins with the version that the client offered (RFC 5246 section
    /// 7.4.7.1).
    private static boolean names(ClientHello client, Bytes premaster) {
      return ((premaster.at(0) << 8) | premaster.at(1)) == client.legacyVersion();
    }

    private static Bytes sessionHash(ServerHello server, Handshake handshake) {
      var hash = CipherSuite.of(server.suite()).map(CipherSuite::transcriptHash).orElse("SHA-256");
      return Bytes.owning(
          Algorithms.digest(hash).digest(handshake.upToClientKeyExchange().toArray()));
    }

    private static Shut ephemeral(ServerHello server) {
      return new Shut(
          WhyShut.EPHEMERAL_KEY_EXCHANGE,
          "The key exchange is ephemeral (%s): the RSA key at most signed the server's share, and"
                  .formatted(CipherSuite.nameOf(server.suite()))
              + " nothing in the recording is encrypted to it.");
    }

    private static Master shut(WhyShut why, String text) {
      return new Master.Unknown(new Shut(why, text));
    }
  }
}
