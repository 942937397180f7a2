package interlope.interposer;

import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.mind.Mind;
import interlope.wire.http.Lens;
import java.util.List;

/// What decides on the attacker's side of one run. `mind` and `lenses` belong to its event loop.
///
/// @param lenses from the outside in
public record Attacker(Entry entry, Mind mind, List<Lens> lenses, Loot loot) {
  public Attacker {
    lenses = List.copyOf(lenses);
  }
}
