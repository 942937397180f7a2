package interlope.server;

import interlope.inner.InnerKeys;
import interlope.inner.PageScript;
import interlope.story.ScriptedPage;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Origin;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the bank shows to anybody, outside any inner layer.
public final class PublicPages implements Function<HttpRequest, Optional<HttpResponse>> {
  /// Nothing: every page is the bank's own affair.
  public static final PublicPages NONE = new PublicPages(Map.of());

  private static final String JAVASCRIPT = "text/javascript";

  private final Map<String, HttpResponse> pages;

  private PublicPages(Map<String, HttpResponse> pages) {
    this.pages = Map.copyOf(pages);
  }

  /// Of a bank that is used by an app.
  public static PublicPages forApps() {
    return new PublicPages(
        Map.of(
            "/",
            HttpResponse.of(
                200, "text/plain; charset=utf-8", Bytes.ofText("This bank is in the app.\n"))));
  }

  /// Of a bank whose page's script speaks an inner layer.
  ///
  /// @param requestIds whether each call needs a `Request-Id`
  public static PublicPages scripted(
      Origin site, PageScript script, InnerKeys keys, boolean requestIds) {
    return new PublicPages(
        Map.of(
            "/",
            ScriptedPage.of(site, script.path(), keys.publicKey().hex(), requestIds),
            script.path(),
            HttpResponse.of(200, JAVASCRIPT, script.source())));
  }

  @Override
  public Optional<HttpResponse> apply(HttpRequest request) {
    return request.method().equals("GET")
        ? Optional.ofNullable(pages.get(request.target()))
        : Optional.empty();
  }
}
