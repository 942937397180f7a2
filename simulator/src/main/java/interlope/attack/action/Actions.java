package interlope.attack.action;

import interlope.attack.Action;
import interlope.word.Listed;
import java.util.List;

/// The actions that are built, one line each. Help, lists, schema and docs read this.
public final class Actions {
  public static final List<Listed<Action>> ALL =
      List.of(
          new Listed<>("read", new Read(), "Relay and read."),
          new Listed<>(
              "tamper",
              new Tamper(),
              "Change the transfer's destination; where it cannot read, flip a ciphertext bit."),
          new Listed<>(
              "replay", new Replay(), "When the story has ended, send the transfer once more."),
          new Listed<>(
              "hijack",
              new Hijack(),
              "When the story has ended, act as the customer with what was stolen."),
          new Listed<>(
              "replace-script",
              new ReplaceScript(),
              "Swap the page's encryption script for one that also tells the attacker."),
          new Listed<>(
              "hostile-pin",
              new HostilePin(),
              "Serve pins of its own on a visit before the story, and be gone."));

  private Actions() {}

  /// @throws IllegalArgumentException where there is no such action
  public static Listed<Action> named(String word) {
    return ALL.stream()
        .filter(listed -> listed.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no action " + word));
  }
}
