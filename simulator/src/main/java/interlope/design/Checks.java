package interlope.design;

import java.util.Set;

/// The checks that a list of `trust` values amounts to: each value adds what it checks, so a bug
/// beside a value that does check changes nothing. Pins stand beside a chain: where no other value
/// speaks of chain and name, it is the public one.
///
/// @param chain which CAs the chain may lead to
/// @param name whether the certificate must be for the server's name
/// @param pin whether the leaf's key must be the pinned one
/// @param announcedPins whether pins that the server announced are kept and checked (RFC 7469)
public record Checks(Chain chain, boolean name, boolean pin, boolean announcedPins) {
  /// Which CAs a chain may lead to.
  public enum Chain {
    ANY,
    PUBLIC,
    PRIVATE
  }

  public static Checks of(Design design) {
    return of(design.get(Keys.TRUST));
  }

  static Checks of(Set<Trust> trust) {
    boolean pinsAlone = Set.of(Trust.PINNED_KEY, Trust.HPKP).containsAll(trust);
    boolean open = trust.contains(Trust.PUBLIC_CA) || pinsAlone;
    boolean own = trust.contains(Trust.PRIVATE_CA);
    boolean chained = open || trust.contains(Trust.NO_HOSTNAME_CHECK);
    return new Checks(
        own ? Chain.PRIVATE : chained ? Chain.PUBLIC : Chain.ANY,
        open || own,
        trust.contains(Trust.PINNED_KEY),
        trust.contains(Trust.HPKP));
  }
}
