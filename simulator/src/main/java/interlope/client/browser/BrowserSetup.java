package interlope.client.browser;

import interlope.client.ClientSetup;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a browser brings beside what every client has.
///
/// @param preloaded names on the HSTS list that it was shipped with
/// @param clock what it takes the time for
/// @param elsewhere a page that its user opens in another tab after the login, null for none
public record BrowserSetup(
    ClientSetup client, Set<String> preloaded, InstantSource clock, @Nullable String elsewhere) {
  public BrowserSetup {
    preloaded = Set.copyOf(preloaded);
  }
}
