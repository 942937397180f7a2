package interlope.attack;

/// Where an entry leaves the attacker with regard to the client's traffic.
public enum Stance {
  /// Nobody is there.
  ABSENT,
  /// Reads what passes and changes nothing.
  PASSIVE,
  /// Takes part in the connection.
  ACTIVE
}
