package interlope.wire.capture;

import java.util.regex.Pattern;

/// The addresses that a leg has in a capture file.
///
/// @param clientAddress IPv4 in dotted form, as is `serverAddress`
public record LegAddresses(
    String clientAddress, int clientPort, String serverAddress, int serverPort) {
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");

  public LegAddresses {
    requireIpv4(clientAddress);
    requirePort(clientPort);
    requireIpv4(serverAddress);
    requirePort(serverPort);
  }

  private static void requireIpv4(String address) {
    if (!IPV4.matcher(address).matches()) {
      throw new IllegalArgumentException("not an IPv4 address: " + address);
    }
  }

  private static void requirePort(int port) {
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("a port is 1 to 65535, not " + port);
    }
  }
}
