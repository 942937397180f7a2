package interlope.tls.keys;

import interlope.wire.Bytes;

/// Takes the secrets of one connection as they come to be, on the thread that makes them.
public interface KeySink {
  /// Nobody asked: the connection's secrets go nowhere, and watching for them costs nothing.
  KeySink NONE = (label, secret) -> {};

  /// @param nssLabel as in the NSS key log format (RFC 9850), such as `CLIENT_RANDOM`
  void secret(String nssLabel, Bytes secret);
}
