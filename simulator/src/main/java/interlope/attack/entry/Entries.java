package interlope.attack.entry;

import interlope.attack.Entry;
import interlope.pki.Recipes;
import interlope.word.Listed;
import interlope.word.Planned;
import interlope.word.Shelf;
import java.util.List;
import java.util.stream.Stream;

/// The entries that are built, one line each; impostors have theirs in [Recipes]. Help, lists,
/// schema and docs read this.
public final class Entries {
  /// Nobody is there.
  public static final Listed<Entry> NONE = listed("none", new Nobody());

  public static final List<Listed<Entry>> ALL =
      Stream.of(
              Stream.of(
                  NONE,
                  listed("eavesdrop", new Eavesdrop()),
                  listed("leaked-key-recording", new LeakedKeyRecording()),
                  listed("broken-tls", new BrokenTls()),
                  listed("leaked-key", new LeakedKey())),
              Recipes.ALL.stream().map(recipe -> listed(recipe.word(), new Impostor(recipe))),
              Stream.of(
                  listed("strip", new Strip()), listed("http-injection", new HttpInjection())))
          .flatMap(lines -> lines)
          .toList();

  /// Named by the catalogue, and not built yet.
  public static final List<Planned> PLANNED =
      Planned.on(
          Shelf.ENTRY,
          "ticket-key",
          "stolen-files",
          "expired-key",
          "expired",
          "untrusted-ca",
          "revoked",
          "revoked-unstapled",
          "downgrade",
          "server-takeover");

  private Entries() {}

  /// @throws IllegalArgumentException where there is no such entry
  public static Listed<Entry> named(String word) {
    return ALL.stream()
        .filter(listed -> listed.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entry " + word));
  }

  private static Listed<Entry> listed(String word, Entry entry) {
    return new Listed<>(word, Shelf.ENTRY, entry);
  }
}
