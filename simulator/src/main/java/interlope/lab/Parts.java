package interlope.lab;

import interlope.client.Client;
import interlope.client.ClientSetup;
import interlope.client.MobileApp;
import interlope.client.browser.Browser;
import interlope.client.browser.BrowserSetup;
import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.story.BankAnswer;
import interlope.wire.http.HttpRequest;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The honest parties that a lab is furnished with. Tests put faulty ones in, to see that a fault
/// shows.
public record Parts(
    Function<ClientSetup, Client> app,
    Function<BrowserSetup, Client> browser,
    UnaryOperator<Function<HttpRequest, BankAnswer>> bank) {
  public static final Parts HONEST =
      new Parts(MobileApp::new, Browser::new, UnaryOperator.identity());

  /// What only browsers have.
  record Browsing(Set<String> preloaded, InstantSource clock, @Nullable String elsewhere) {}

  Client client(Design design, ClientSetup setup, Browsing browsing) {
    return switch (design.client()) {
      case MOBILE_APP -> app.apply(setup);
      case BROWSER ->
          browser.apply(
              new BrowserSetup(
                  setup, browsing.preloaded(), browsing.clock(), browsing.elsewhere()));
      case CHROMIUM ->
          throw new IllegalArgumentException("no Chromium is built: " + ClientKind.CHROMIUM);
    };
  }
}
