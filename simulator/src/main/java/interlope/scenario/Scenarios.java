package interlope.scenario;

import java.util.List;

/// Scenarios that were read together: at least one, by file, then in the order of the ids, no id
/// twice.
public record Scenarios(List<Scenario> all) {
  public Scenarios {
    all = List.copyOf(all);
  }
}
