package interlope.attack.entry;

import interlope.attack.Capability;
import interlope.attack.Entry;
import interlope.word.Listed;
import interlope.word.Shelf;
import java.util.List;

/// The entries that are built, one line each. Help, lists, schema and docs read this.
public final class Entries {
  public static final List<Listed<Entry>> ALL =
      List.of(
          new Listed<>("none", Shelf.ENTRY, new Nobody()),
          new Listed<>("eavesdrop", Shelf.ENTRY, new Eavesdrop()),
          new Listed<>("leaked-key-recording", Shelf.ENTRY, new LeakedKeyRecording()),
          new Listed<>("broken-tls", Shelf.ENTRY, new BrokenTls()),
          new Listed<>("leaked-key", Shelf.ENTRY, new LeakedKey()),
          new Listed<>("rogue-ca", Shelf.ENTRY, new Impostor(Capability.ROGUE_CA)),
          new Listed<>("self-signed", Shelf.ENTRY, new Impostor(Capability.OWN_CERTIFICATE)),
          new Listed<>("wrong-host", Shelf.ENTRY, new Impostor(Capability.OTHER_NAME)),
          new Listed<>("strip", Shelf.ENTRY, new Strip()),
          new Listed<>("http-injection", Shelf.ENTRY, new HttpInjection()));

  private Entries() {}

  /// @throws IllegalArgumentException where there is no such entry
  public static Listed<Entry> named(String word) {
    return ALL.stream()
        .filter(listed -> listed.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entry " + word));
  }
}
