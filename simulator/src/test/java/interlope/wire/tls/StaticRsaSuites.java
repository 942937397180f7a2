package interlope.wire.tls;

import java.security.Security;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Allows `TLS_RSA_*` again, before any test's first use of JSSE: later the JDK ignores it.
public final class StaticRsaSuites implements LauncherSessionListener {
  private static final String DISABLED = "jdk.tls.disabledAlgorithms";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Security.setProperty(
        DISABLED,
        Arrays.stream(Security.getProperty(DISABLED).split(",", -1))
            .map(String::strip)
            .filter(name -> !name.equals("TLS_RSA_*"))
            .collect(Collectors.joining(", ")));
  }
}
