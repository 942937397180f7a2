package interlope.app.gui.library.shelf;

import interlope.app.gui.part.VerdictLook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many scenarios there are, and what they last came to.
///
/// @param run how many have a verdict
/// @param expecting how many of those expected one
/// @param asExpected how many of those came to it
/// @param broken files that cannot be run
public record Tally(
    int scenarios,
    Map<VerdictLook, Integer> verdicts,
    int run,
    int expecting,
    int asExpected,
    int broken) {
  public static final Tally NOTHING = new Tally(0, Map.of(), 0, 0, 0, 0);

  public Tally {
    verdicts = Map.copyOf(verdicts);
  }

  public static Tally of(List<Item> items, Verdicts known) {
    var verdicts = new EnumMap<VerdictLook, Integer>(VerdictLook.class);
    int scenarios = 0;
    int broken = 0;
    int expecting = 0;
    int asExpected = 0;
    for (var item : items) {
      known.of(item).ifPresent(verdict -> verdicts.merge(verdict, 1, Integer::sum));
      switch (item) {
        case Item.Playable runnable -> {
          scenarios++;
          var met = known.asExpected(runnable);
          expecting += met.isPresent() ? 1 : 0;
          asExpected += met.orElse(false) ? 1 : 0;
        }
        case Item.Broken _ -> broken++;
        case Item.Recorded _ -> {}
      }
    }
    int run = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    return new Tally(scenarios, verdicts, run, expecting, asExpected, broken);
  }

  public int of(Filter filter) {
    return filter.verdict().map(verdict -> verdicts.getOrDefault(verdict, 0)).orElse(scenarios);
  }
}
