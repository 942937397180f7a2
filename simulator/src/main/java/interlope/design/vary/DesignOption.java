package interlope.design.vary;

import interlope.design.Objection;
import interlope.word.Choice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A word of a key as a control: whether a design has it, and what taking it would make of the
/// design.
public final class DesignOption {
  private final Choice choice;
  private final boolean chosen;
  private final @Nullable DesignChange change;
  private final @Nullable Objection objection;

  private DesignOption(
      Choice choice, boolean chosen, @Nullable DesignChange change, @Nullable Objection objection) {
    this.choice = choice;
    this.chosen = chosen;
    this.change = change;
    this.objection = objection;
  }

  static DesignOption possible(Choice choice, boolean chosen, DesignChange change) {
    return new DesignOption(choice, chosen, change, null);
  }

  static DesignOption impossible(Choice choice, boolean chosen, Objection objection) {
    return new DesignOption(choice, chosen, null, objection);
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

  /// Why there is no change. Empty where there is one.
  public Optional<Objection> objection() {
    return Optional.ofNullable(objection);
  }
}
