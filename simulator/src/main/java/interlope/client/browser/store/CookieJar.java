package interlope.client.browser.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A browser's cookies, kept and sent by their attributes (RFC 6265bis sections 5.7 and 5.8). Names
/// of one label are public suffixes here. For one thread.
public final class CookieJar {
  /// No cookie lives longer (section 5.5).
  private static final Duration LONGEST = Duration.ofDays(400);

  private final InstantSource clock;
  private final List<Cookie> cookies = new ArrayList<>();
  private long stored;

  public CookieJar(InstantSource clock) {
    this.clock = clock;
  }

  /// Where a request goes, or an answer came from.
  ///
  /// @param path without the query
  public record Place(boolean secure, String host, String path) {
    public Place {
      host = HostNames.canonical(host);
    }
  }

  /// What became of a `Set-Cookie` field.
  public enum Stored {
    KEPT,
    REMOVED,
    MALFORMED,
    OF_ANOTHER_DOMAIN,
    SECURE_OVER_HTTP,
    OVER_A_SECURE_ONE,
    WRONG_PREFIX,
    CROSS_SITE_WITHOUT_SECURE,
    FOR_ANOTHER_SITE;

    /// As the pages of reasons have it.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isThrownAway() {
      return this != KEPT && this != REMOVED;
    }
  }

  /// @param until null where it lives as long as the browser
  /// @param order of its creation
  private record Cookie(
      SetCookie set,
      String domain,
      boolean hostOnly,
      String path,
      @Nullable Instant until,
      long order) {
    boolean isSameAs(Cookie other) {
      return set.name().equals(other.set.name())
          && domain.equals(other.domain)
          && hostOnly == other.hostOnly
          && path.equals(other.path);
    }
  }

  /// Cookies that have run out are gone before anything is decided (section 5.7).
  ///
  /// @param forAnotherSite whether a page of another site made the browser ask, and no tab's own
  ///   address changed by it
  public Stored store(Place from, String field, boolean forAnotherSite) {
    cookies.removeIf(this::isOver);
    var read = SetCookie.of(field);
    if (read.isEmpty()) {
      return Stored.MALFORMED;
    }
    var set = read.get();
    var domain = set.domain() == null ? "" : set.domain();
    if (!isAscii(domain)) {
      return Stored.MALFORMED;
    }
    boolean ofAPublicSuffix = !domain.isEmpty() && !domain.contains(".");
    if (ofAPublicSuffix && !domain.equals(from.host())) {
      return Stored.OF_ANOTHER_DOMAIN;
    }
    boolean hostOnly = domain.isEmpty() || ofAPublicSuffix;
    if (!hostOnly && !matches(from.host(), domain)) {
      return Stored.OF_ANOTHER_DOMAIN;
    }
    var cookie =
        new Cookie(
            set,
            hostOnly ? from.host() : domain,
            hostOnly,
            set.path() == null ? defaultPath(from.path()) : set.path(),
            until(set),
            stored++);
    var refused = whyNot(cookie, from, forAnotherSite);
    return refused == null ? put(cookie) : refused;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private @Nullable Stored whyNot(Cookie cookie, Place from, boolean forAnotherSite) {
    if (cookie.set().secure() && !from.secure()) {
      return Stored.SECURE_OVER_HTTP;
    }
    if (!from.secure() && overlaysASecureOne(cookie)) {
      return Stored.OVER_A_SECURE_ONE;
    }
    if (cookie.set().sameSite() == SetCookie.SameSite.NONE && !cookie.set().secure()) {
      return Stored.CROSS_SITE_WITHOUT_SECURE;
    }
    if (cookie.set().sameSite() != SetCookie.SameSite.NONE && forAnotherSite) {
      return Stored.FOR_ANOTHER_SITE;
    }
    return keepsItsPrefix(cookie) ? null : Stored.WRONG_PREFIX;
  }

  private boolean overlaysASecureOne(Cookie cookie) {
    return cookies.stream()
        .anyMatch(kept ->
            kept.set().secure()
                && kept.set().name().equals(cookie.set().name())
                && (matches(kept.domain(), cookie.domain())
                    || matches(cookie.domain(), kept.domain()))
                && pathMatches(cookie.path(), kept.path()));
  }

  /// A cookie without a name must not look as if its value were a name with a prefix.
  private static boolean keepsItsPrefix(Cookie cookie) {
    var set = cookie.set();
    var name = (set.name().isEmpty() ? set.value() : set.name()).toLowerCase(Locale.ROOT);
    if (set.name().isEmpty()) {
      return !name.startsWith("__secure-") && !name.startsWith("__host-");
    }
    boolean secure = !name.startsWith("__secure-") || set.secure();
    boolean host =
        !name.startsWith("__host-")
            || (set.secure() && cookie.hostOnly() && "/".equals(set.path()));
    return secure && host;
  }

  private @Nullable Instant until(SetCookie set) {
    if (set.maxAge() != null) {
      return set.maxAge() <= 0 ? Instant.MIN : clock.instant().plusSeconds(set.maxAge());
    }
    var latest = clock.instant().plus(LONGEST);
    return set.expires() != null && set.expires().isAfter(latest) ? latest : set.expires();
  }

  private Stored put(Cookie cookie) {
    var former = cookies.stream().filter(cookie::isSameAs).findFirst();
    former.ifPresent(cookies::remove);
    if (isOver(cookie)) {
      return Stored.REMOVED;
    }
    cookies.add(
        former
            .map(old ->
                new Cookie(
                    cookie.set(),
                    cookie.domain(),
                    cookie.hostOnly(),
                    cookie.path(),
                    cookie.until(),
                    old.order()))
            .orElse(cookie));
    return Stored.KEPT;
  }

  private boolean isOver(Cookie cookie) {
    return cookie.until() != null && !clock.instant().isBefore(cookie.until());
  }

  /// The `Cookie` field of a request; empty where it carries none.
  ///
  /// @param crossSite whether another site made the browser ask
  /// @param topLevel whether a tab's own address changes by it, with a safe method
  public String header(Place to, boolean crossSite, boolean topLevel) {
    cookies.removeIf(this::isOver);
    return cookies.stream()
        .filter(cookie ->
            cookie.hostOnly()
                ? cookie.domain().equals(to.host())
                : matches(to.host(), cookie.domain()))
        .filter(cookie -> pathMatches(to.path(), cookie.path()))
        .filter(cookie -> to.secure() || !cookie.set().secure())
        .filter(cookie -> !crossSite || goesCrossSite(cookie, topLevel))
        .sorted(
            Comparator.comparingInt((Cookie cookie) -> -cookie.path().length())
                .thenComparingLong(Cookie::order))
        .map(cookie ->
            cookie.set().name().isEmpty()
                ? cookie.set().value()
                : cookie.set().name() + "=" + cookie.set().value())
        .collect(Collectors.joining("; "));
  }

  private static boolean goesCrossSite(Cookie cookie, boolean topLevel) {
    return switch (cookie.set().sameSite()) {
      case STRICT -> false;
      case LAX -> topLevel;
      case NONE -> true;
    };
  }

  /// Section 5.1.3: equal, or below it and no address.
  private static boolean matches(String host, String domain) {
    return host.equals(domain) || (host.endsWith("." + domain) && !HostNames.isAddress(host));
  }

  /// Section 5.1.4, second part.
  private static boolean pathMatches(String path, String cookies) {
    return path.equals(cookies)
        || (path.startsWith(cookies)
            && (cookies.endsWith("/") || path.charAt(cookies.length()) == '/'));
  }

  /// Section 5.1.4, first part.
  private static String defaultPath(String path) {
    int last = path.lastIndexOf('/');
    return path.startsWith("/") && last > 0 ? path.substring(0, last) : "/";
  }
}
