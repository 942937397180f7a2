package interlope.tls.keys;

import interlope.wire.Bytes;
import interlope.wire.session.KeyLog;
import interlope.wire.session.KeyLogLine;
import java.util.ArrayList;
import java.util.List;

/// The secrets of one connection, as one of its ends knows them. May be used from several threads.
public final class ConnectionKeys implements KeySink {
  private final List<Secret> secrets = new ArrayList<>();

  private record Secret(String label, Bytes value) {}

  @Override
  public synchronized void secret(String nssLabel, Bytes secret) {
    secrets.add(new Secret(nssLabel, secret));
  }

  /// What has come to be so far, in that order.
  ///
  /// @param clientRandom the ClientHello's 32 bytes, which the wire shows and JSSE does not
  public synchronized KeyLog toKeyLog(Bytes clientRandom) {
    return new KeyLog(
        secrets.stream()
            .map(secret -> new KeyLogLine(secret.label(), clientRandom, secret.value()))
            .toList());
  }

  /// Without the secrets.
  @Override
  public synchronized String toString() {
    return "ConnectionKeys[" + secrets.size() + "]";
  }
}
