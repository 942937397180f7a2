package interlope.client.browser;

import interlope.client.ClientSetup;
import interlope.client.NotGoingOn;
import interlope.client.OkHttpExchanges;
import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.Said;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Origin;
import java.io.IOException;
import java.net.ConnectException;
import java.net.MalformedURLException;
import java.net.ProtocolException;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Fetches for a browser's tabs: HTTPS where HSTS says so, cookies by their attributes, redirects,
/// and into the stores whatever policy an answer brings. On the client's one thread.
final class Loader {
  private static final int MOST_REDIRECTS = 20;

  private final OkHttpExchanges carrier;
  private final Stores stores;
  private final ClientSetup setup;

  Loader(OkHttpExchanges carrier, Stores stores, ClientSetup setup) {
    this.carrier = carrier;
    this.stores = stores;
    this.setup = setup;
  }

  /// @throws IOException where no answer came, or the browser will not go there
  Got load(Wanted wanted) throws IOException {
    var next = wanted;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      refuseMixed(next);
      next = next.at(stores.upgraded(next.url()));
      var received = exchange(next);
      var target = redirect(next.url(), received.answer());
      if (target == null) {
        return new Got(next.url(), received.id(), received.answer());
      }
      next = next.redirected(target, received.answer().status());
    }
    throw new ProtocolException("more than " + MOST_REDIRECTS + " redirects");
  }

  /// A page that came over HTTPS runs no script that did not, and asks nothing over HTTP (Mixed
  /// Content, section 4.4). Looked at before HSTS would make HTTPS of it (Fetch Standard, main
  /// fetch).
  private static void refuseMixed(Wanted wanted) throws NotGoingOn {
    if (wanted.purpose() != Wanted.Purpose.PAGE
        && wanted.from() != null
        && wanted.from().isHttps()
        && !wanted.url().isHttps()) {
      throw new NotGoingOn(Reason.MIXED_CONTENT, Said.SENTENCE);
    }
  }

  private OkHttpExchanges.Received exchange(Wanted wanted) throws IOException {
    var url = wanted.url();
    refuseOtherPorts(url);
    var headers = wanted.headers();
    var cookies = stores.cookiesFor(wanted);
    if (cookies != null) {
      headers = headers.with("Cookie", cookies);
    }
    var request = new HttpRequest(wanted.method(), target(url), headers, wanted.body());
    var received =
        carrier.exchange(
            new Origin(url.isHttps(), url.host()),
            request,
            wanted.purpose() == Wanted.Purpose.ASK ? null : request);
    tell(wanted.purpose(), received);
    stores.learn(wanted, received);
    return received;
  }

  /// A site of the lab is at its scheme's own port, and nothing listens at another.
  private static void refuseOtherPorts(HttpUrl url) throws ConnectException {
    if (url.port() != HttpUrl.defaultPort(url.scheme())) {
      throw new ConnectException(
          "Nothing listens at port %d of %s.".formatted(url.port(), url.host()));
    }
  }

  private void tell(Wanted.Purpose purpose, OkHttpExchanges.Received received) {
    var transcript = setup.witness().transcript();
    switch (purpose) {
      case PAGE, SCRIPT ->
          transcript.add(Party.CLIENT, new Event.Loaded(received.id(), received.answer()));
      case ASK -> {}
    }
  }

  private static String target(HttpUrl url) {
    var query = url.encodedQuery();
    return query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
  }

  /// Null where the answer is none.
  ///
  /// @throws MalformedURLException where it leads to nothing that is fetched over HTTP
  static @Nullable HttpUrl redirect(HttpUrl from, HttpResponse answer)
      throws MalformedURLException {
    var location =
        switch (answer.status()) {
          case 301, 302, 303, 307, 308 -> answer.headers().first("Location");
          default -> Optional.<String>empty();
        };
    if (location.isEmpty()) {
      return null;
    }
    var target = from.resolve(location.get());
    if (target == null) {
      throw new MalformedURLException("a redirect leads to " + location.get());
    }
    return target;
  }

  /// Why the browser last threw a cookie away; null where it never did.
  @Nullable String cookieThrownAway() {
    return stores.cookieThrownAway();
  }
}
