package interlope.tls;

import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLParameters;

/// What one side of a connection takes and offers, best first.
///
/// @param protocols as JSSE names them: `TLSv1.3`, `TLSv1.2`
/// @param suites by their names in the IANA registry
public record TlsSettings(List<String> protocols, List<String> suites) {
  private static final String TLS_12 = "TLSv1.2";
  private static final String X25519 = "x25519";
  private static final String P256 = "secp256r1";

  /// TLS 1.2 with RSA key transport (RFC 5246 section 7.4.7.1): no forward secrecy.
  public static final TlsSettings TLS12_RSA =
      new TlsSettings(
          List.of(TLS_12),
          List.of(
              "TLS_RSA_WITH_AES_128_GCM_SHA256",
              "TLS_RSA_WITH_AES_256_GCM_SHA384",
              "TLS_RSA_WITH_AES_128_CBC_SHA256",
              "TLS_RSA_WITH_AES_256_CBC_SHA256",
              "TLS_RSA_WITH_AES_128_CBC_SHA",
              "TLS_RSA_WITH_AES_256_CBC_SHA"));

  /// TLS 1.2 with ephemeral Diffie-Hellman and an AEAD (RFC 5289, RFC 7905).
  public static final TlsSettings TLS12_ECDHE =
      new TlsSettings(
          List.of(TLS_12),
          List.of(
              "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
              "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
              "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
              "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
              "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
              "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256"));

  public static final TlsSettings TLS13 =
      new TlsSettings(
          List.of("TLSv1.3"),
          List.of(
              "TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"));

  /// All of these: what an interposer takes and offers, so that it meets any client and any server.
  public static final TlsSettings ANY =
      new TlsSettings(
          List.of("TLSv1.3", TLS_12),
          Stream.of(TLS13, TLS12_ECDHE, TLS12_RSA)
              .flatMap(settings -> settings.suites().stream())
              .toList());

  public TlsSettings {
    protocols = List.copyOf(protocols);
    suites = List.copyOf(suites);
    if (protocols.isEmpty() || suites.isEmpty()) {
      throw new IllegalArgumentException("a connection needs a protocol and a suite");
    }
  }

  SSLParameters forServer() {
    return parameters(X25519, P256);
  }

  /// A client of TLS 1.3 makes a key share for each kind of group that it offers, and each costs;
  /// so one, which all servers of the lab know. In TLS 1.2 the groups are also the curves of the
  /// certificates that it takes (RFC 8422 section 5.1).
  SSLParameters forClient() {
    return protocols.contains(TLS_12) ? parameters(X25519, P256) : parameters(X25519);
  }

  private SSLParameters parameters(String... groups) {
    var parameters =
        new SSLParameters(suites.toArray(String[]::new), protocols.toArray(String[]::new));
    parameters.setUseCipherSuitesOrder(true);
    parameters.setNamedGroups(groups);
    return parameters;
  }
}
