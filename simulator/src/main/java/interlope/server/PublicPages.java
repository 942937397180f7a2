package interlope.server;

import interlope.inner.InnerKeys;
import interlope.inner.PageScript;
import interlope.story.page.ScriptedPage;
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
  public static final PublicPages NONE = new PublicPages(Map.of(), false);

  private static final String LIBRARY = "/sodium.js";

  private final Map<String, HttpResponse> pages;

  private final boolean isScripted;

  /// @param isScripted whether its page may ask for the library that its script needs
  private PublicPages(Map<String, HttpResponse> pages, boolean isScripted) {
    this.pages = Map.copyOf(pages);
    this.isScripted = isScripted;
  }

  private static HttpResponse javascript(PageScript script) {
    return HttpResponse.of(200, "text/javascript", script.source());
  }

  /// Of a bank that is used by an app.
  public static PublicPages forApps() {
    return new PublicPages(
        Map.of(
            "/",
            HttpResponse.of(
                200, "text/plain; charset=utf-8", Bytes.ofText("This bank is in the app.\n"))),
        false);
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
            javascript(script)),
        true);
  }

  @Override
  public Optional<HttpResponse> apply(HttpRequest request) {
    if (!request.method().equals("GET")) {
      return Optional.empty();
    }
    return isScripted && request.target().equals(LIBRARY)
        ? Optional.of(javascript(PageScript.libsodium()))
        : Optional.ofNullable(pages.get(request.target()));
  }
}
