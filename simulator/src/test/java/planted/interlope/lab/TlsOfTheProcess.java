package planted.interlope.lab;

import interlope.tls.TlsRuntime;

final class TlsOfTheProcess {
  void open() {
    TlsRuntime.prepare();
  }
}
