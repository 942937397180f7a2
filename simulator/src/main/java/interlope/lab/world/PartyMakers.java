package interlope.lab.world;

import interlope.client.Client;
import interlope.client.ClientSetup;
import interlope.client.MobileApp;
import interlope.client.browser.Browser;
import interlope.client.browser.BrowserSetup;
import interlope.client.chromium.Chromium;
import interlope.client.chromium.ChromiumSetup;
import interlope.client.chromium.Installed;
import interlope.design.ClientKind;
import interlope.story.bank.BankAnswer;
import interlope.wire.http.HttpRequest;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What makes the honest parties that a lab is furnished with. Tests put faulty ones in, to see
/// that a fault shows.
public record PartyMakers(
    Function<ClientSetup, Client> app,
    Function<BrowserSetup, Client> browser,
    Function<ChromiumSetup, Client> chromium,
    UnaryOperator<Function<HttpRequest, BankAnswer>> bank) {
  public static final PartyMakers HONEST =
      new PartyMakers(MobileApp::new, Browser::new, Chromium::new, UnaryOperator.identity());

  /// The same with another app.
  public PartyMakers withApp(Function<ClientSetup, Client> other) {
    return new PartyMakers(other, browser, chromium, bank);
  }

  /// The same with something between the bank's server and the bank.
  public PartyMakers withBank(UnaryOperator<Function<HttpRequest, BankAnswer>> other) {
    return new PartyMakers(app, browser, chromium, other);
  }

  /// What only browsers have.
  public record Browsing(
      Set<String> preloaded,
      InstantSource clock,
      @Nullable String elsewhere,
      @Nullable Installed chromium,
      String anchorsPem) {}

  public Client client(ClientKind kind, ClientSetup setup, Browsing browsing) {
    return switch (kind) {
      case MOBILE_APP -> app.apply(setup);
      case BROWSER -> browser.apply(browserSetup(setup, browsing));
      case CHROMIUM ->
          chromium.apply(
              new ChromiumSetup(
                  browserSetup(setup, browsing), installed(browsing), browsing.anchorsPem()));
    };
  }

  private static Installed installed(Browsing browsing) {
    if (browsing.chromium() == null) {
      throw new LabException(
          "A run with a real Chromium needs %s: %s".formatted(Installed.NEEDS, Installed.HOW));
    }
    return browsing.chromium();
  }

  private static BrowserSetup browserSetup(ClientSetup setup, Browsing browsing) {
    return new BrowserSetup(setup, browsing.preloaded(), browsing.clock(), browsing.elsewhere());
  }
}
