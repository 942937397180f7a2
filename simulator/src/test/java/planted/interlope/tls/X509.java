package planted.interlope.tls;

import org.bouncycastle.cert.X509CertificateHolder;

final class X509 {
  void present(X509CertificateHolder certificate) {}
}
