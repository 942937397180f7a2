package interlope.attack.entry;

import interlope.attack.Arrival;
import interlope.attack.Capability;
import interlope.attack.Doorway;
import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.Stance;
import interlope.pki.Credential;
import interlope.pki.Recipe;
import java.util.Optional;
import java.util.Set;

/// Ends the client's TLS session with a certificate of its own. Its recipe is all that tells one
/// such entry from another.
public final class Impostor implements Entry {
  private final Recipe recipe;

  public Impostor(Recipe recipe) {
    this.recipe = recipe;
  }

  @Override
  public Stance stance() {
    return Stance.ACTIVE;
  }

  @Override
  public Set<Capability> needs() {
    return Set.of(Capability.of(recipe.standsOn()));
  }

  @Override
  public Optional<Recipe> recipe() {
    return Optional.of(recipe);
  }

  @Override
  public Doorway meet(Arrival arrival, Loot loot) {
    return speak(arrival, loot);
  }

  /// TLS under what the attacker has to show; plain where the client is.
  static Doorway speak(Arrival arrival, Loot loot) {
    if (arrival.hello() == null) {
      return new Doorway.SpeakPlain(arrival.origin());
    }
    return loot.credential()
        .map((Credential shown) -> (Doorway) new Doorway.SpeakTls(shown))
        .orElseGet(Doorway.Relay::new);
  }
}
