package planted.interlope.lab;

import javax.net.ssl.SSLEngine;

final class Jsse {
  void wrap(SSLEngine engine) {}
}
