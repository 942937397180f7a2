package interlope.wire.cipher;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.tables.CipherSuite;
import interlope.wire.tls.ClientHello;
import interlope.wire.tls.FieldReader;
import interlope.wire.tls.ServerHello;

/// The record keys of one TLS 1.2 session (RFC 5246 section 6.3).
public final class Tls12Keys {
  private final CipherSuite suite;
  private final boolean encryptThenMac;
  private final Half client;
  private final Half server;

  private record Half(Bytes mac, Bytes key, Bytes iv) {}

  public Tls12Keys(
      CipherSuite suite, Bytes master, ClientHello clientHello, ServerHello serverHello) {
    this.suite = suite;
    this.encryptThenMac = serverHello.encryptThenMac();
    int mac = suite.macLength();
    int key = suite.keyLength();
    int iv = suite.mode() == CipherSuite.Mode.CBC ? 0 : Aead12Protection.ivLength(suite.mode());
    var seed = Bytes.concat(serverHello.random(), clientHello.random());
    var block =
        new FieldReader(
            KeySchedule.prf(suite.prf(), master, "key expansion", seed, 2 * (mac + key + iv)));
    var clientMac = block.take(mac);
    var serverMac = block.take(mac);
    var clientKey = block.take(key);
    var serverKey = block.take(key);
    this.client = new Half(clientMac, clientKey, block.take(iv));
    this.server = new Half(serverMac, serverKey, block.take(iv));
  }

  /// A new one, which counts for itself.
  ///
  /// @param sequence of its first record
  public RecordProtection protection(Direction to, long sequence) {
    var half = to == Direction.TO_SERVER ? client : server;
    return suite.mode() == CipherSuite.Mode.CBC
        ? new CbcProtection(
            half.key().toArray(),
            Algorithms.mac(suite.mac(), half.mac().toArray()),
            encryptThenMac,
            sequence)
        : new Aead12Protection(suite.mode(), half.key().toArray(), half.iv().toArray(), sequence);
  }
}
