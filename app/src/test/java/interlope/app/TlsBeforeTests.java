package interlope.app;

import interlope.tls.TlsRuntime;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Prepares TLS before any test can have used it.
public final class TlsBeforeTests implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    TlsRuntime.prepare();
  }
}
