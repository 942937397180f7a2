package interlope.attack.action;

import interlope.attack.Action;
import interlope.word.Listed;
import interlope.word.Planned;
import interlope.word.Shelf;
import java.util.List;

/// The actions that are built, one line each. Help, lists, schema and docs read this.
public final class Actions {
  public static final Listed<Action> READ = new Listed<>("read", Shelf.ACTION, new Read());

  public static final List<Listed<Action>> ALL =
      List.of(
          READ,
          new Listed<>("tamper", Shelf.ACTION, new Tamper()),
          new Listed<>("replay", Shelf.ACTION, new Replay()),
          new Listed<>("hijack", Shelf.ACTION, new Hijack()),
          new Listed<>("replace-script", Shelf.ACTION, new ReplaceScript()),
          new Listed<>("hostile-pin", Shelf.ACTION, new HostilePin()));

  /// Named by the catalogue, and not built yet.
  public static final List<Planned> PLANNED =
      Planned.on(Shelf.ACTION, "guess-password", "reorder", "truncate", "reflect", "substitute");

  private Actions() {}

  /// @throws IllegalArgumentException where there is no such action
  public static Listed<Action> named(String word) {
    return ALL.stream()
        .filter(listed -> listed.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no action " + word));
  }
}
