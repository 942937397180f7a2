package interlope.attack.entry;

import interlope.attack.Capability;
import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.OpenedRecording;
import interlope.attack.Stance;
import interlope.event.How;
import interlope.event.What;
import interlope.pki.Credential;
import interlope.wire.capture.Capture;
import interlope.wire.session.StaticRsaOpener;
import java.security.interfaces.RSAPrivateKey;
import java.util.Set;

/// Records what passes, and has the server's key by the time it opens the recording. It makes the
/// same attempt on every key exchange; only static RSA (RFC 5246 section 7.4.7.1) gives way.
public final class LeakedKeyRecording implements Entry {
  @Override
  public Stance stance() {
    return Stance.PASSIVE;
  }

  @Override
  public Set<Capability> needs() {
    return Set.of(Capability.SERVER_KEY);
  }

  @Override
  public OpenedRecording open(Capture leg, Loot loot) {
    return PlainWire.read(leg)
        .orElseGet(() ->
            loot.credential()
                .map(Credential::key)
                .map(key -> (RSAPrivateKey) key)
                .map(key ->
                    Recorded.open(
                        leg, StaticRsaOpener.with(key), What.OPEN_RECORDING, How.RECORDING_OPENED))
                .orElseGet(OpenedRecording.NotTried::new));
  }
}
