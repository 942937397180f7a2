package interlope.tls.keys;

import interlope.wire.Bytes;
import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.List;
import java.util.Map;
import javax.crypto.KDF;
import javax.crypto.KDFParameters;
import javax.crypto.KDFSpi;
import javax.crypto.KeyGenerator;
import javax.crypto.KeyGeneratorSpi;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/// JSSE's missing key log: a provider before SunJCE that has SunJCE derive the keys of TLS and
/// shows them to the connection that is at work on this thread ([#AT_WORK]). It goes by the names
/// that JSSE gives to the keys it derives, which no specification holds: a test does.
public final class KeyLogProvider extends Provider {
  /// Who wants the secrets that are derived on this thread; unbound for nobody.
  static final ScopedValue<KeySink> AT_WORK = ScopedValue.newInstance();

  private static final Map<String, String> LABELS =
      Map.of(
          "TlsClientEarlyTrafficSecret", "CLIENT_EARLY_TRAFFIC_SECRET",
          "TlsClientHandshakeTrafficSecret", "CLIENT_HANDSHAKE_TRAFFIC_SECRET",
          "TlsServerHandshakeTrafficSecret", "SERVER_HANDSHAKE_TRAFFIC_SECRET",
          "TlsClientAppTrafficSecret", "CLIENT_TRAFFIC_SECRET_0",
          "TlsServerAppTrafficSecret", "SERVER_TRAFFIC_SECRET_0",
          "TlsExporterMasterSecret", "EXPORTER_SECRET");

  private final Provider sunJce;

  private KeyLogProvider(Provider sunJce) {
    super("interlope", "1", "shows the keys of TLS connections to their owners");
    this.sunJce = sunJce;
  }

  public static KeyLogProvider create() {
    var provider = new KeyLogProvider(Security.getProvider("SunJCE"));
    for (var hkdf : List.of("HKDF-SHA256", "HKDF-SHA384")) {
      provider.putService(provider.new Tls13Derivation(hkdf));
    }
    for (var masterSecret : List.of("SunTlsMasterSecret", "SunTlsExtendedMasterSecret")) {
      provider.putService(provider.new Tls12Derivation(masterSecret));
    }
    return provider;
  }

  private static void show(@Nullable String label, SecretKey secret) {
    if (label != null && AT_WORK.isBound()) {
      AT_WORK.get().secret(label, Bytes.owning(secret.getEncoded()));
    }
  }

  private final class Tls13Derivation extends Service {
    Tls13Derivation(String algorithm) {
      super(KeyLogProvider.this, "KDF", algorithm, Hkdf.class.getName(), null, null);
    }

    @Override
    public Object newInstance(Object parameters) throws NoSuchAlgorithmException {
      try {
        var settings = (KDFParameters) parameters;
        return new Hkdf(settings, KDF.getInstance(getAlgorithm(), settings, sunJce));
      } catch (InvalidAlgorithmParameterException unfit) {
        throw new NoSuchAlgorithmException(unfit);
      }
    }
  }

  private final class Tls12Derivation extends Service {
    Tls12Derivation(String algorithm) {
      super(
          KeyLogProvider.this, "KeyGenerator", algorithm, MasterSecret.class.getName(), null, null);
    }

    @Override
    public Object newInstance(Object parameters) throws NoSuchAlgorithmException {
      return new MasterSecret(KeyGenerator.getInstance(getAlgorithm(), sunJce));
    }
  }

  private static final class Hkdf extends KDFSpi {
    private final KDF delegate;

    Hkdf(KDFParameters parameters, KDF delegate) throws InvalidAlgorithmParameterException {
      super(parameters);
      this.delegate = delegate;
    }

    @Override
    protected KDFParameters engineGetParameters() {
      return delegate.getParameters();
    }

    @Override
    protected SecretKey engineDeriveKey(String name, AlgorithmParameterSpec how)
        throws InvalidAlgorithmParameterException, NoSuchAlgorithmException {
      var key = delegate.deriveKey(name, how);
      show(LABELS.get(name), key);
      return key;
    }

    @Override
    protected byte[] engineDeriveData(AlgorithmParameterSpec how)
        throws InvalidAlgorithmParameterException {
      return delegate.deriveData(how);
    }
  }

  private static final class MasterSecret extends KeyGeneratorSpi {
    private final KeyGenerator delegate;

    MasterSecret(KeyGenerator delegate) {
      this.delegate = delegate;
    }

    @Override
    protected void engineInit(SecureRandom random) {
      delegate.init(random);
    }

    @Override
    protected void engineInit(int bits, SecureRandom random) {
      delegate.init(bits, random);
    }

    @Override
    protected void engineInit(AlgorithmParameterSpec how, SecureRandom random)
        throws InvalidAlgorithmParameterException {
      delegate.init(how, random);
    }

    @Override
    protected SecretKey engineGenerateKey() {
      var key = delegate.generateKey();
      show("CLIENT_RANDOM", key);
      return key;
    }
  }
}
