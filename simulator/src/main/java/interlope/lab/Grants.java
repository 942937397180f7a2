package interlope.lab;

import interlope.attack.Capability;
import interlope.attack.Loot;
import interlope.attack.PublicKnowledge;
import interlope.inner.InnerKeys;
import interlope.lab.world.Authorities;
import interlope.pki.Credential;
import interlope.wire.session.KeyLog;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Grants an attack its loot, capability by capability: the one place where secrets of the world
/// reach the attacker's hands.
final class Grants {
  private final PublicKnowledge known;
  private final @Nullable Authorities authorities;
  private final InnerKeys innerKeys;

  /// @param authorities null where the design has no TLS
  Grants(PublicKnowledge known, @Nullable Authorities authorities, InnerKeys innerKeys) {
    this.known = known;
    this.authorities = authorities;
    this.innerKeys = innerKeys;
  }

  /// @param honestSession the secrets of the client's own TLS session; none while it is under way
  Loot grant(Set<Capability> needs, KeyLog honestSession) {
    @Nullable Credential credential = null;
    @Nullable InnerKeys inner = null;
    var secrets = KeyLog.NONE;
    for (var need : needs) {
      switch (need) {
        case ON_PATH -> {}
        case SERVER_KEY -> credential = shown(Authorities::server);
        case ROGUE_CA -> credential = shown(Authorities::misissued);
        case OWN_CERTIFICATE -> credential = shown(Authorities::selfSigned);
        case OTHER_NAME -> credential = shown(Authorities::forOtherName);
        case TRAFFIC_SECRETS -> secrets = honestSession;
        case INNER_SERVER_KEY -> inner = innerKeys;
      }
    }
    return new Loot(known, credential, secrets, inner);
  }

  private @Nullable Credential shown(Function<Authorities, Credential> made) {
    return authorities == null ? null : made.apply(authorities);
  }
}
