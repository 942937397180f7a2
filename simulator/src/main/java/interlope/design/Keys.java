package interlope.design;

import interlope.inner.InnerLayer;
import interlope.inner.registry.InnerLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The keys of a design, one declaration each, in the catalogue's order. Words that are planned
/// stand beside those that are built; the reader refuses them.
public final class Keys {
  private static final List<Key<?>> DECLARED = new ArrayList<>();

  public static final Key<ClientKind> CLIENT =
      declared(Key.oneOf("client", List.of(ClientKind.values()), ClientKind.MOBILE_APP));

  public static final Key<Transport> TRANSPORT =
      declared(
          Key.oneOf(
              "transport", List.of(Transport.values()), Transport.TLS13, "dtls12", "tls12-psk"));

  /// What the client checks: all of it.
  public static final Key<Set<Trust>> TRUST =
      declared(Key.someOf("trust", List.of(Trust.values()), Trust.PUBLIC_CA, "ct-enforced"));

  public static final Key<String> CLIENT_AUTH = declared(Key.fixed("clientAuth", "none", "mtls"));

  /// Whether an earlier honest visit left its state in the browser.
  public static final Key<Boolean> VISITED_BEFORE = declared(Key.toggle("visitedBefore", false));

  public static final Key<Hsts> HSTS =
      declared(Key.oneOf("hsts", List.of(Hsts.values()), Hsts.NONE));

  public static final Key<Boolean> SECURE_COOKIES = declared(Key.toggle("secureCookies", true));

  public static final Key<String> KEY_CUSTODY = declared(Key.fixed("keyCustody", "file", "hsm"));

  public static final Key<String> KEY_ROTATION =
      declared(Key.fixed("keyRotation", "none", "short-lived"));

  public static final Key<InnerLayer> INNER =
      declared(
          Key.oneOf(
              "inner",
              InnerLayers.all().stream().map(InnerLayers.Entry::layer).toList(),
              InnerLayers.all().getFirst().layer(),
              "password-box",
              "hpke-base",
              "hpke-psk",
              "hpke-auth",
              "noise-nk",
              "noise-ik",
              "jwe",
              "fetched-key-box",
              "unauthenticated",
              "hashed-password-box"));

  public static final Key<PasswordStrength> PASSWORD =
      declared(Key.oneOf("password", List.of(PasswordStrength.values()), PasswordStrength.STRONG));

  public static final Key<String> TOKEN =
      declared(Key.fixed("token", "bearer", "dpop", "mtls-bound"));

  public static final Key<Boolean> REPLAY_GUARD = declared(Key.toggle("replayGuard", false));

  public static final Key<Boolean> CHANNEL_BINDING = declared(Key.off("channelBinding"));

  public static final Key<Boolean> END_TO_END = declared(Key.off("endToEnd"));

  public static final Key<String> CONFIRMATION =
      declared(Key.fixed("confirmation", "none", "out-of-band"));

  public static final Key<Boolean> CT_MONITOR = declared(Key.off("ctMonitor"));

  public static final Key<Boolean> DNS_MONITOR = declared(Key.off("dnsMonitor"));

  public static final Key<Boolean> GEO_FENCE = declared(Key.off("geoFence"));

  public static final Key<Boolean> FINGERPRINT_CHECK = declared(Key.off("fingerprintCheck"));

  public static final Key<String> ADMIN_ACCESS =
      declared(Key.fixed("adminAccess", "none", "public", "internal-only"));

  /// All of them.
  public static final List<Key<?>> ALL = List.copyOf(DECLARED);

  /// Those that can be varied: more than one of their words is built.
  public static final List<Key<?>> OPEN =
      ALL.stream().filter(key -> key.built().size() > 1).toList();

  private Keys() {}

  private static <V> Key<V> declared(Key<V> key) {
    DECLARED.add(key);
    return key;
  }
}
