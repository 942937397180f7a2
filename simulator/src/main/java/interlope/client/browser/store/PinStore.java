package interlope.client.browser.store;

import interlope.pki.SpkiPin;
import interlope.wire.Bytes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pins that hosts have announced (RFC 7469). For one thread.
public final class PinStore {
  private static final String SUBDOMAINS = "includesubdomains";
  private static final String PIN = "pin-sha256";

  private final InstantSource clock;
  private final Map<String, Known> known = new HashMap<>();

  private record Known(Set<SpkiPin> pins, Instant until, boolean subdomains) {
    Known {
      pins = Set.copyOf(pins);
    }
  }

  public PinStore(InstantSource clock) {
    this.clock = clock;
  }

  /// Takes what a host said over HTTPS that had no error. It is noted only where it has `max-age`,
  /// a pin of the connection's own chain, and one that is not of it: the backup (section 2.5).
  ///
  /// @param chain the pins of every certificate of the validated chain
  public void note(String host, List<String> fields, Set<SpkiPin> chain) {
    var name = HostNames.canonical(host);
    if (fields.isEmpty() || HostNames.isAddress(name)) {
      return;
    }
    var policy = Directives.of(fields.getFirst()).filter(PinStore::isValid);
    var age = policy.flatMap(Directives::maxAge);
    if (policy.isEmpty() || age.isEmpty()) {
      return;
    }
    var pins = pins(policy.get());
    boolean fits = pins.stream().anyMatch(chain::contains);
    boolean hasBackup = !chain.containsAll(pins);
    if (!fits || !hasBackup) {
      return;
    }
    if (age.get() == 0) {
      known.remove(name);
    } else {
      known.put(
          name,
          new Known(pins, clock.instant().plusSeconds(age.get()), policy.get().has(SUBDOMAINS)));
    }
  }

  /// Only pins may stand more than once, and `includeSubDomains` has no value (section 2.1).
  private static boolean isValid(Directives policy) {
    return policy.value(SUBDOMAINS).isEmpty()
        && policy.all().stream()
            .allMatch(directive ->
                directive.name().startsWith("pin-") || !policy.repeats(directive.name()));
  }

  /// Pins by another algorithm, and what is no SHA-256, count as unknown directives do: not at all.
  private static Set<SpkiPin> pins(Directives policy) {
    var pins = new HashSet<SpkiPin>();
    for (var directive : policy.all()) {
      if (directive.name().equals(PIN) && directive.value() != null) {
        pin(directive.value()).ifPresent(pins::add);
      }
    }
    return pins;
  }

  private static Optional<SpkiPin> pin(String base64) {
    try {
      return Optional.of(new SpkiPin(Bytes.owning(Base64.getDecoder().decode(base64))));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Whether nothing is known against a chain: no pins for the host, nor by one above it that
  /// speaks for its subdomains, or one of the chain's keys is among them (section 2.6). The nearest
  /// known host decides.
  public boolean accepts(String host, Set<SpkiPin> chain) {
    boolean below = false;
    for (var at = Optional.of(HostNames.canonical(host));
        at.isPresent();
        at = at.flatMap(HostNames::parent)) {
      var entry = known.get(at.get());
      if (entry != null
          && clock.instant().isBefore(entry.until())
          && (!below || entry.subdomains())) {
        return entry.pins().stream().anyMatch(chain::contains);
      }
      below = true;
    }
    return true;
  }
}
