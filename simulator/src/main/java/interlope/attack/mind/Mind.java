package interlope.attack.mind;

import java.util.List;

/// Decides what to do with what passes. One a run, on the run's event loop: pure, never blocks.
@FunctionalInterface
public interface Mind {
  /// Lets everything pass.
  Mind WATCH = _ -> List.of(new Step.PassOn());

  List<Step> on(Seen seen);
}
