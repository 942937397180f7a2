package interlope.tls;

import interlope.wire.tables.Alert;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Finds the alert behind an exception of JSSE. This is the one place that reads a message: JSSE
/// names the alert nowhere else, and a test holds the form against real refusals.
public final class Alerts {
  private static final Pattern NAMED =
      Pattern.compile("\\((?<word>[a-z_]+)\\) (?<rest>.*)", Pattern.DOTALL);
  private static final String RECEIVED = "Received fatal alert: ";
  private static final String RECEIVED_UNKNOWN = "Unknown alert description ";

  private Alerts() {}

  /// The alert that `thrown` or a cause of it names, whoever raised it. None where no alert was
  /// sent: a connection that broke, bytes that are not TLS, a refusal above TLS.
  public static Optional<Alert> in(Throwable thrown) {
    var raised = raised(thrown);
    return Arrays.stream(Alert.values())
        .filter(alert -> raised != null && alert.word().equals(raised.word()))
        .findFirst();
  }

  /// Whether the peer raised it; false also where there was none.
  static boolean isFromPeer(Throwable thrown) {
    var raised = raised(thrown);
    return raised != null
        && (raised.rest().startsWith(RECEIVED) || raised.rest().startsWith(RECEIVED_UNKNOWN));
  }

  private record Raised(String word, String rest) {}

  private static @Nullable Raised raised(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SSLException) {
        var named = NAMED.matcher(String.valueOf(at.getMessage()));
        if (named.matches()) {
          return new Raised(named.group("word"), named.group("rest"));
        }
      }
    }
    return null;
  }
}
