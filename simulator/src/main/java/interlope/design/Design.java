package interlope.design;

import interlope.inner.InnerLayer;
import interlope.inner.registry.InnerLayers;
import java.util.EnumSet;
import java.util.Set;

/// What the team builds. A value that can be varied key by key.
///
/// @param trust what the client checks: all of it; at least one
/// @param visitedBefore whether an earlier honest visit left its state in the browser
public record Design(
    ClientKind client,
    Transport transport,
    Set<Trust> trust,
    boolean visitedBefore,
    Hsts hsts,
    boolean secureCookies,
    InnerLayer inner,
    PasswordStrength password,
    boolean replayGuard) {
  /// An ordinary, well-run API of today.
  public static final Design DEFAULT =
      new Design(
          ClientKind.MOBILE_APP,
          Transport.TLS13,
          Set.of(Trust.PUBLIC_CA),
          false,
          Hsts.NONE,
          true,
          InnerLayers.all().getFirst().layer(),
          PasswordStrength.STRONG,
          false);

  public Design {
    if (trust.isEmpty()) {
      throw new IllegalArgumentException("trust needs at least one value");
    }
    trust = Set.copyOf(trust);
  }

  public Design withClient(ClientKind other) {
    return new Design(
        other, transport, trust, visitedBefore, hsts, secureCookies, inner, password, replayGuard);
  }

  public Design withTransport(Transport other) {
    return new Design(
        client, other, trust, visitedBefore, hsts, secureCookies, inner, password, replayGuard);
  }

  public Design withTrust(Set<Trust> other) {
    return new Design(
        client, transport, other, visitedBefore, hsts, secureCookies, inner, password, replayGuard);
  }

  public Design withVisitedBefore(boolean other) {
    return new Design(
        client, transport, trust, other, hsts, secureCookies, inner, password, replayGuard);
  }

  public Design withHsts(Hsts other) {
    return new Design(
        client,
        transport,
        trust,
        visitedBefore,
        other,
        secureCookies,
        inner,
        password,
        replayGuard);
  }

  public Design withSecureCookies(boolean other) {
    return new Design(
        client, transport, trust, visitedBefore, hsts, other, inner, password, replayGuard);
  }

  public Design withInner(InnerLayer other) {
    return new Design(
        client, transport, trust, visitedBefore, hsts, secureCookies, other, password, replayGuard);
  }

  public Design withPassword(PasswordStrength other) {
    return new Design(
        client, transport, trust, visitedBefore, hsts, secureCookies, inner, other, replayGuard);
  }

  public Design withReplayGuard(boolean other) {
    return new Design(
        client, transport, trust, visitedBefore, hsts, secureCookies, inner, password, other);
  }

  /// The values of `trust` in their order of declaration.
  public Set<Trust> trustInOrder() {
    return EnumSet.copyOf(trust);
  }

  /// What all the values of `trust` together make the client check.
  public Checks checks() {
    return Checks.of(trust);
  }
}
