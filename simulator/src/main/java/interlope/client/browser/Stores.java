package interlope.client.browser;

import interlope.client.NotGoingOn;
import interlope.client.OkHttpExchanges;
import interlope.client.browser.store.CookieJar;
import interlope.client.browser.store.HostNames;
import interlope.client.browser.store.HstsStore;
import interlope.client.browser.store.PinStore;
import interlope.event.Reason;
import interlope.event.Said;
import interlope.pki.SpkiPin;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// What a browser keeps from one answer to the next, and from one visit to the next. For one
/// thread.
final class Stores {
  private final HstsStore hsts;
  private final PinStore pins;
  private final CookieJar cookies;
  private final boolean keepsPins;
  private @Nullable String cookieThrownAway;

  private Stores(HstsStore hsts, PinStore pins, CookieJar cookies, boolean keepsPins) {
    this.hsts = hsts;
    this.pins = pins;
    this.cookies = cookies;
    this.keepsPins = keepsPins;
  }

  static Stores fresh(BrowserSetup setup) {
    return new Stores(
        new HstsStore(setup.preloaded(), setup.clock()),
        new PinStore(setup.clock()),
        new CookieJar(setup.clock()),
        setup.client().checks().announcedPins());
  }

  /// `url`, or the same over HTTPS where its host has asked for that.
  HttpUrl upgraded(HttpUrl url) {
    return hsts.upgraded(url);
  }

  /// @throws NotGoingOn where the chain has none of the pins that the host has announced
  void checkPins(String host, List<X509Certificate> chain) throws NotGoingOn {
    if (keepsPins && !chain.isEmpty() && !pins.accepts(host, pinsOf(chain))) {
      throw new NotGoingOn(Reason.PIN_MISMATCH, Said.SENTENCE);
    }
  }

  /// The `Cookie` field for a request; null where it carries none.
  @Nullable String cookiesFor(Wanted wanted) {
    var header =
        cookies.header(
            place(wanted.url()),
            isCrossSite(wanted),
            wanted.isTopLevel() && wanted.method().equals("GET"));
    return header.isEmpty() ? null : header;
  }

  /// Takes from an answer what it asks the browser to keep.
  void learn(Wanted asked, OkHttpExchanges.Received received) {
    var url = asked.url();
    var headers = received.answer().headers();
    if (url.isHttps()) {
      hsts.note(url.host(), headers.all(HstsStore.HEADER));
      if (keepsPins) {
        pins.note(url.host(), headers.all(SpkiPin.HEADER), pinsOf(received.chain()));
      }
    }
    for (var cookie : headers.all("Set-Cookie")) {
      boolean forAnotherSite = isCrossSite(asked) && !asked.isTopLevel();
      var stored = cookies.store(place(url), cookie, forAnotherSite);
      if (stored.isThrownAway()) {
        cookieThrownAway = stored.word();
      }
    }
  }

  /// Why the browser last threw a cookie away; null where it never did.
  @Nullable String cookieThrownAway() {
    return cookieThrownAway;
  }

  private static boolean isCrossSite(Wanted wanted) {
    return wanted.from() != null && !HostNames.areSameSite(wanted.from(), wanted.url());
  }

  private static CookieJar.Place place(HttpUrl url) {
    return new CookieJar.Place(url.isHttps(), url.host(), url.encodedPath());
  }

  private static Set<SpkiPin> pinsOf(List<X509Certificate> chain) {
    return chain.stream().map(SpkiPin::of).collect(Collectors.toUnmodifiableSet());
  }
}
