package interlope.attack.entry;

import interlope.attack.Arrival;
import interlope.attack.Capability;
import interlope.attack.Doorway;
import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.Stance;
import interlope.pki.Credential;
import java.security.interfaces.RSAPrivateKey;
import java.util.Set;

/// Has the server's own key and certificate, on the path. A client that offers nothing but static
/// RSA is left its handshake: the key opens the session from inside. Any other is met under the
/// server's own certificate.
public final class LeakedKey implements Entry {
  @Override
  public Stance stance() {
    return Stance.ACTIVE;
  }

  @Override
  public Set<Capability> needs() {
    return Set.of(Capability.SERVER_KEY);
  }

  @Override
  public Doorway meet(Arrival arrival, Loot loot) {
    var key = loot.credential().map(Credential::key);
    return arrival.hello() != null
            && arrival.hello().offersOnlyStaticRsa()
            && key.isPresent()
            && key.get() instanceof RSAPrivateKey rsa
        ? new Doorway.WorkInside(rsa)
        : Impostor.speak(arrival, loot);
  }
}
