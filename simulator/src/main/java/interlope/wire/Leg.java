package interlope.wire;

/// One connection between two parties of a run, named by the ports of its two ends: both ends see
/// the same two numbers, so their accounts meet without anything being added to the wire.
///
/// @param clientPort the port of the end that connected, 1 to 65535
/// @param serverPort the port of the end that accepted, 1 to 65535
public record Leg(int clientPort, int serverPort) {
  public Leg {
    requirePort(clientPort);
    requirePort(serverPort);
  }

  private static void requirePort(int port) {
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("a port is 1 to 65535, not " + port);
    }
  }
}
