package interlope.client.browser.store;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/// Names of hosts as the stores compare them.
public final class HostNames {
  private static final Pattern IPV4 = Pattern.compile("[0-9]+(\\.[0-9]+){3}");

  private HostNames() {}

  /// In lower case, and without the dot at the end.
  static String canonical(String host) {
    var name = lowerCase(host);
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  /// ASCII letters in lower case, and all else as it is: other letters have ASCII ones for their
  /// lower case, such as the sign for kelvin.
  static String lowerCase(String name) {
    var lower = new StringBuilder(name);
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
        lower.setCharAt(at, (char) (name.charAt(at) + ('a' - 'A')));
      }
    }
    return lower.toString();
  }

  /// Whether it is an address, which no policy is kept for (RFC 6797 section 8.1.1, RFC 7469
  /// section 2.3.3).
  static boolean isAddress(String host) {
    return host.contains(":") || IPV4.matcher(host).matches();
  }

  /// Whether two addresses are of one site: of one scheme, and of one name or of two below the same
  /// registrable domain (HTML Standard section 7.1.1, "same site"; `bank.test` is one). Asked of
  /// the public suffix list only where two names have their last two labels in common: else they
  /// cannot share one.
  public static boolean areSameSite(HttpUrl one, HttpUrl other) {
    if (!one.scheme().equals(other.scheme())) {
      return false;
    }
    var first = canonical(one.host());
    var second = canonical(other.host());
    return first.equals(second)
        || (lastTwoLabels(first).equals(lastTwoLabels(second))
            && one.topPrivateDomain() != null
            && Objects.equals(one.topPrivateDomain(), other.topPrivateDomain()));
  }

  private static String lastTwoLabels(String host) {
    int last = host.lastIndexOf('.');
    return host.substring(host.lastIndexOf('.', last - 1) + 1);
  }

  /// The name without its first label; empty where it has one label only.
  static Optional<String> parent(String host) {
    int dot = host.indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(host.substring(dot + 1));
  }
}
