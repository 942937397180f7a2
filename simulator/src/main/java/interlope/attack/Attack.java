package interlope.attack;

import interlope.word.Listed;
import java.util.EnumSet;
import java.util.Set;

/// An attack as a scenario names it. It says what is tried, not what comes of it.
public record Attack(
    Position position, Listed<Entry> entry, Listed<Action> action, Set<Knowledge> knows) {
  public Attack {
    knows = Set.copyOf(knows);
  }

  /// What must have gone wrong in the world, in the order of [Capability].
  public Set<Capability> needs() {
    var needs = EnumSet.noneOf(Capability.class);
    if (entry.value().stance() != Stance.ABSENT) {
      needs.addAll(position.needs());
    }
    needs.addAll(entry.value().needs());
    knows.forEach(known -> needs.add(known.capability()));
    return needs;
  }

  /// Whether somebody stands in the client's path.
  public boolean interposes() {
    return position == Position.ON_PATH && entry.value().stance() != Stance.ABSENT;
  }
}
