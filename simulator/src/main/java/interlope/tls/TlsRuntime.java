package interlope.tls;

import interlope.tls.keys.KeyLogProvider;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;
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

  private static volatile boolean ready;

  /// Shared: a context without one seeds its own.
  private static final SecureRandom RANDOM = new SecureRandom();

  private TlsRuntime() {}

  /// Changes JSSE for the whole process: lets it speak TLS 1.2 with static RSA, and puts the key
  /// log before all other providers. So the engine never does it by itself; whoever owns the
  /// process does, before anything in it uses JSSE, which reads its settings once. Doing it again
  /// does nothing.
  public static synchronized void prepare() {
    if (!ready) {
      Security.setProperty(DISABLED, withoutStaticRsa(Security.getProperty(DISABLED)));
      Security.insertProviderAt(KeyLogProvider.create(), 1);
      ready = true;
    }
  }

  /// @throws IllegalStateException where nobody has prepared this process
  public static void requirePrepared() {
    if (!ready) {
      throw new IllegalStateException(
          "The labs need TLS settings of the whole process, which the engine does not change by"
              + " itself: call TlsRuntime.prepare() first, before anything uses TLS.");
    }
  }

  /// What speaks TLS here, and of which version: `JSSE 25`.
  public static String library() {
    try {
      return "JSSE " + SSLContext.getInstance("TLS").getProvider().getVersionStr();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every JDK has TLS", missing);
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
    requirePrepared();
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
