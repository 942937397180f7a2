package interlope.tls;

import interlope.tls.keys.KeyLogProvider;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/// The process-wide side of TLS: what has to be set before JSSE is used for the first time, and the
/// contexts that are made afterwards.
public final class TlsRuntime {
  private static final String DISABLED = "jdk.tls.disabledAlgorithms";
  private static final String STATIC_RSA = "TLS_RSA_";
  private static final KeyManager[] NO_KEYS = {};
  private static final TrustManager[] NO_TRUST = {};

  /// Shared: a context without one seeds its own.
  private static final SecureRandom RANDOM = new SecureRandom();

  private TlsRuntime() {}

  /// Lets JSSE speak TLS 1.2 with static RSA, and installs the key log. Has to come before anything
  /// else in the process uses JSSE, which reads its settings once; so it is the first line of every
  /// `main`. Doing it again does nothing.
  public static void prepare() {
    Objects.requireNonNull(Prepared.ORIGINALLY_DISABLED);
  }

  /// Its initialisation prepares, once.
  private static final class Prepared {
    static final String ORIGINALLY_DISABLED = now();

    private static String now() {
      var disabled = Security.getProperty(DISABLED);
      Security.setProperty(DISABLED, withoutStaticRsa(disabled));
      Security.insertProviderAt(KeyLogProvider.create(), 1);
      return disabled;
    }
  }

  /// A context that presents `keys`, and asks nobody for a certificate.
  static SSLContext serverContext(KeyManager keys) {
    return context(new KeyManager[] {keys}, NO_TRUST);
  }

  /// A context that has no certificate of its own.
  static SSLContext clientContext(TrustManager trust) {
    return context(NO_KEYS, new TrustManager[] {trust});
  }

  /// Arrays, never null: for null JSSE reads the JDK's trust store from its file.
  private static SSLContext context(KeyManager[] keys, TrustManager[] trust) {
    prepare();
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(keys, trust, RANDOM);
      return context;
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every JDK has TLS", missing);
    }
  }

  private static String withoutStaticRsa(String disabled) {
    return Arrays.stream(disabled.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.startsWith(STATIC_RSA))
        .collect(Collectors.joining(", "));
  }
}
