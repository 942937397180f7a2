package interlope.wire.session;

import interlope.wire.Bytes;
import java.util.regex.Pattern;

/// One secret of one session, as the NSS key log format names it (RFC 9850).
///
/// @param label such as `CLIENT_RANDOM` (TLS 1.2) or `CLIENT_TRAFFIC_SECRET_0` (TLS 1.3)
/// @param clientRandom the random of the session's ClientHello, 32 bytes
public record KeyLogLine(String label, Bytes clientRandom, Bytes secret) {
  private static final Pattern LABEL = Pattern.compile("[A-Z0-9_]+");

  public KeyLogLine {
    if (!LABEL.matcher(label).matches()) {
      throw new IllegalArgumentException("not a key log's label: " + label);
    }
    if (clientRandom.isEmpty() || secret.isEmpty()) {
      throw new IllegalArgumentException("a key log's line needs a random and a secret");
    }
  }

  String toNss() {
    return label + " " + clientRandom.hex() + " " + secret.hex();
  }
}
