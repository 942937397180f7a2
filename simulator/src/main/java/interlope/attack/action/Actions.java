package interlope.attack.action;

import interlope.attack.Action;
import interlope.attack.Listed;
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
              "When the story has ended, act as the customer with what was stolen."));

  private Actions() {}

  /// @throws IllegalArgumentException where there is no such action
  public static Listed<Action> named(String word) {
    return ALL.stream()
        .filter(listed -> listed.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no action " + word));
  }
}
