package interlope.wire.session;

import interlope.wire.Bytes;
import interlope.wire.tls.ClientHello;
import interlope.wire.tls.ServerHello;
import java.util.Optional;

/// Where an opener has a session's secrets from.
interface KeySource {
  /// Why it is in vain already; asked after every message in the clear from the ServerHello on.
  Optional<Shut> objection(ClientHello client, ServerHello server, Handshake handshake);

  /// The master secret of a TLS 1.2 session, at its first ChangeCipherSpec.
  Master master(ClientHello client, ServerHello server, Handshake handshake);

  /// A secret of a TLS 1.3 session, by its label in a key log.
  Optional<Bytes> trafficSecret(String label, ClientHello client);

  /// What it means that not even the first record opens.
  Shut nothingOpens();

  /// A master secret, or why there is none.
  sealed interface Master {
    record Known(Bytes secret) implements Master {}

    record Unknown(Shut why) implements Master {}
  }
}
