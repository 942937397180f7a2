package interlope.attack;

import interlope.pki.Credential;
import interlope.wire.http.Origin;
import java.security.interfaces.RSAPrivateKey;

/// What an entry does with a connection.
public sealed interface Doorway {
  /// Bytes go by; the mind sees bytes.
  record Relay() implements Doorway {}

  /// The client speaks without TLS; the attacker speaks to `upstream` as an ordinary client, with
  /// TLS where that has it. The mind sees messages.
  record SpeakPlain(Origin upstream) implements Doorway {}

  /// TLS toward the client ends at the attacker, under `shown`; the attacker speaks to the server
  /// as an ordinary client. The mind sees messages.
  record SpeakTls(Credential shown) implements Doorway {}

  /// The handshake goes by untouched; its records are opened and sealed again with what `key` gives
  /// away. The mind sees messages.
  record WorkInside(RSAPrivateKey key) implements Doorway {}

  /// The connection is closed.
  record Refuse() implements Doorway {}
}
