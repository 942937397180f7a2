package interlope.wire.session;

/// Why a session stays closed to somebody who tried to open it.
public enum WhyShut {
  /// The bytes are not TLS.
  NOT_TLS,
  /// TLS 1.2 with a key exchange in which the server's key only signs.
  EPHEMERAL_KEY_EXCHANGE,
  /// TLS 1.3, whose keys never come from the server's key.
  TLS13_EPHEMERAL,
  /// A resumed session, whose secret was agreed in an earlier connection.
  RESUMED,
  /// The key is not the one that the session was made with.
  WRONG_KEY,
  /// The key log holds nothing of this session.
  NO_SECRETS,
  /// A version or suite that this reader does not know.
  UNSUPPORTED_SUITE,
  /// The bytes end before the session has keys.
  INCOMPLETE,
  /// Records or messages that do not verify or make no sense.
  DAMAGED
}
