package interlope.lab;

import interlope.attack.Attack;
import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.PublicKnowledge;
import interlope.inner.InnerKeys;
import interlope.lab.world.Authorities;
import interlope.pki.Credential;
import interlope.wire.session.KeyLog;
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
  Loot grant(Attack attack, KeyLog honestSession) {
    @Nullable Credential credential = null;
    @Nullable InnerKeys inner = null;
    var secrets = KeyLog.NONE;
    for (var need : attack.needs()) {
      switch (need) {
        case ON_PATH -> {}
        case SERVER_KEY -> credential = authorities == null ? null : authorities.server();
        case ROGUE_CA, OWN_CERTIFICATE, OTHER_NAME -> credential = minted(attack.entry().value());
        case TRAFFIC_SECRETS -> secrets = honestSession;
        case INNER_SERVER_KEY -> inner = innerKeys;
      }
    }
    return new Loot(known, credential, secrets, inner);
  }

  private @Nullable Credential minted(Entry entry) {
    return authorities == null ? null : entry.recipe().map(authorities::minted).orElse(null);
  }
}
