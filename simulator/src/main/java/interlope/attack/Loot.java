package interlope.attack;

import interlope.inner.InnerKeys;
import interlope.pki.Credential;
import interlope.wire.session.KeyLog;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the lab has granted an attack for its capabilities. It cannot get at anything else.
public final class Loot {
  private final PublicKnowledge known;
  private final @Nullable Credential credential;
  private final KeyLog trafficSecrets;
  private final @Nullable InnerKeys innerServerKeys;

  public Loot(
      PublicKnowledge known,
      @Nullable Credential credential,
      KeyLog trafficSecrets,
      @Nullable InnerKeys innerServerKeys) {
    this.known = known;
    this.credential = credential;
    this.trafficSecrets = trafficSecrets;
    this.innerServerKeys = innerServerKeys;
  }

  public PublicKnowledge known() {
    return known;
  }

  /// The certificate and key that the attacker can present, or open recordings with.
  public Optional<Credential> credential() {
    return Optional.ofNullable(credential);
  }

  /// Secrets of the honest session's TLS: nothing but for the entry that stands for broken TLS.
  public KeyLog trafficSecrets() {
    return trafficSecrets;
  }

  public Optional<InnerKeys> innerServerKeys() {
    return Optional.ofNullable(innerServerKeys);
  }
}
