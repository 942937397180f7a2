package interlope.client.browser.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/// The hosts that a browser talks to over HTTPS alone (RFC 6797): those that said so, and those on
/// the list that it was shipped with. For one thread.
public final class HstsStore {
  public static final String HEADER = "Strict-Transport-Security";
  private static final String SUBDOMAINS = "includesubdomains";

  private final Set<String> preloaded;
  private final InstantSource clock;
  private final Map<String, Known> known = new HashMap<>();

  private record Known(Instant until, boolean subdomains) {}

  /// @param preloaded names; their subdomains are meant, too
  public HstsStore(Set<String> preloaded, InstantSource clock) {
    this.preloaded =
        preloaded.stream().map(HostNames::canonical).collect(Collectors.toUnmodifiableSet());
    this.clock = clock;
  }

  /// Takes what a host said over HTTPS that had no error; over anything else nothing may be noted
  /// (section 8.1). Of several fields the first counts; one that breaks the grammar counts as none.
  public void note(String host, List<String> fields) {
    var name = HostNames.canonical(host);
    if (fields.isEmpty() || HostNames.isAddress(name)) {
      return;
    }
    var policy = Directives.of(fields.getFirst()).filter(HstsStore::isValid);
    var age = policy.flatMap(Directives::maxAge);
    if (policy.isEmpty() || age.isEmpty()) {
      return;
    }
    if (age.get() == 0) {
      known.remove(name);
    } else {
      known.put(
          name, new Known(clock.instant().plusSeconds(age.get()), policy.get().has(SUBDOMAINS)));
    }
  }

  /// Each directive once, and `includeSubDomains` without a value (section 6.1).
  private static boolean isValid(Directives policy) {
    return policy.all().stream().noneMatch(directive -> policy.repeats(directive.name()))
        && policy.value(SUBDOMAINS).isEmpty();
  }

  /// `url`, or the same over HTTPS where its host has asked for that: port 80 becomes 443, and any
  /// other stays (section 8.3).
  public HttpUrl upgraded(HttpUrl url) {
    if (url.isHttps() || !insistsOnHttps(url.host())) {
      return url;
    }
    boolean onPort80 = url.port() == HttpUrl.defaultPort("http");
    return url.newBuilder()
        .scheme("https")
        .port(onPort80 ? HttpUrl.defaultPort("https") : url.port())
        .build();
  }

  /// Whether the host, or one above it that speaks for its subdomains, is known (section 8.2).
  boolean insistsOnHttps(String host) {
    var name = HostNames.canonical(host);
    if (HostNames.isAddress(name)) {
      return false;
    }
    boolean below = false;
    for (var at = Optional.of(name); at.isPresent(); at = at.flatMap(HostNames::parent)) {
      if (preloaded.contains(at.get()) || isKnown(at.get(), below)) {
        return true;
      }
      below = true;
    }
    return false;
  }

  private boolean isKnown(String name, boolean below) {
    var entry = known.get(name);
    return entry != null
        && clock.instant().isBefore(entry.until())
        && (!below || entry.subdomains());
  }
}
