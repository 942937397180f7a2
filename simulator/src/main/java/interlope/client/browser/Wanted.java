package interlope.client.browser;

import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// What a page, or the user, wants fetched.
///
/// @param from the page that asks, null where the user typed the address
record Wanted(
    Purpose purpose,
    String method,
    HttpUrl url,
    Headers headers,
    Bytes body,
    @Nullable HttpUrl from) {
  /// What a request is for.
  enum Purpose {
    PAGE,
    SCRIPT,
    /// A script of the page asks.
    ASK
  }

  static Wanted page(HttpUrl url, @Nullable HttpUrl from) {
    return new Wanted(Purpose.PAGE, "GET", url, Headers.NONE, Bytes.EMPTY, from);
  }

  Wanted at(HttpUrl other) {
    return new Wanted(purpose, method, other, headers, body, from);
  }

  /// What follows a redirect (Fetch Standard section 4.4).
  Wanted redirected(HttpUrl target, int status) {
    boolean becomesGet =
        status == 303 || ((status == 301 || status == 302) && method.equals("POST"));
    return becomesGet
        ? new Wanted(purpose, "GET", target, Headers.NONE, Bytes.EMPTY, from)
        : at(target);
  }

  /// Whether a tab's own address changes by it.
  boolean isTopLevel() {
    return purpose == Purpose.PAGE;
  }
}
