package interlope.design;

import java.util.Set;

/// The checks that a list of `trust` values amounts to: each value adds what it checks, so a bug
/// beside a value that does check changes nothing. `pinned-key` stands beside a chain: where no
/// other value speaks of chain and name, it is the public one.
///
/// @param chain which CAs the chain may lead to
/// @param name whether the certificate must be for the server's name
/// @param pin whether the leaf's key must be the pinned one
public record Checks(Chain chain, boolean name, boolean pin) {
  /// Which CAs a chain may lead to.
  public enum Chain {
    ANY,
    PUBLIC,
    PRIVATE
  }

  public static Checks of(Set<Trust> trust) {
    boolean pinAlone = trust.equals(Set.of(Trust.PINNED_KEY));
    boolean open = trust.contains(Trust.PUBLIC_CA) || pinAlone;
    boolean own = trust.contains(Trust.PRIVATE_CA);
    boolean chained = open || trust.contains(Trust.NO_HOSTNAME_CHECK);
    return new Checks(
        own ? Chain.PRIVATE : chained ? Chain.PUBLIC : Chain.ANY,
        open || own,
        trust.contains(Trust.PINNED_KEY));
  }
}
