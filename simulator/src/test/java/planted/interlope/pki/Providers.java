package planted.interlope.pki;

import java.security.Security;

final class Providers {
  void install() {
    Security.setProperty("jdk.tls.disabledAlgorithms", "");
  }
}
