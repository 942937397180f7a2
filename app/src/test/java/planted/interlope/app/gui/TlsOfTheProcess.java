package planted.interlope.app.gui;

import interlope.tls.TlsRuntime;

final class TlsOfTheProcess {
  void open() {
    TlsRuntime.prepare();
  }
}
