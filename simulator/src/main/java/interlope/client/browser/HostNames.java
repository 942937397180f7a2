package interlope.client.browser;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names of hosts as the stores compare them.
final class HostNames {
  private static final Pattern IPV4 = Pattern.compile("[0-9]+(\\.[0-9]+){3}");

  private HostNames() {}

  /// In lower case, and without the dot at the end.
  static String canonical(String host) {
    var name = host.toLowerCase(Locale.ROOT);
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  /// Whether it is an address, which no policy is kept for (RFC 6797 section 8.1.1, RFC 7469
  /// section 2.3.3).
  static boolean isAddress(String host) {
    return host.contains(":") || IPV4.matcher(host).matches();
  }

  /// The name without its first label; empty where it has one label only.
  static Optional<String> parent(String host) {
    int dot = host.indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(host.substring(dot + 1));
  }
}
