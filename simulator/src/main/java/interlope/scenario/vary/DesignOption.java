package interlope.scenario.vary;

import interlope.word.Choice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One word of a key as a control shows it: set or not, and what taking it would make of the
/// design.
public final class DesignOption {
  private final Choice choice;
  private final boolean chosen;
  private final @Nullable DesignChange change;
  private final @Nullable String whyNot;

  private DesignOption(
      Choice choice, boolean chosen, @Nullable DesignChange change, @Nullable String whyNot) {
    this.choice = choice;
    this.chosen = chosen;
    this.change = change;
    this.whyNot = whyNot;
  }

  static DesignOption possible(Choice choice, boolean chosen, DesignChange change) {
    return new DesignOption(choice, chosen, change, null);
  }

  static DesignOption impossible(Choice choice, boolean chosen, String whyNot) {
    return new DesignOption(choice, chosen, null, whyNot);
  }

  /// The word, and what it means.
  public Choice choice() {
    return choice;
  }

  /// Whether the design has it.
  public boolean chosen() {
    return chosen;
  }

  /// What taking the word makes of the design; for a word of a list that is chosen, what taking it
  /// off makes. Empty where that cannot be.
  public Optional<DesignChange> change() {
    return Optional.ofNullable(change);
  }

  /// Why there is no change: a sentence without a capital and a full stop. Empty where there is
  /// one.
  public Optional<String> whyNot() {
    return Optional.ofNullable(whyNot);
  }
}
