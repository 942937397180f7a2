package interlope.attack;

import interlope.attack.mind.Mind;
import java.io.IOException;
import java.util.Set;

/// What an attacker does once it is in: during the story by a mind, after it in straight-line code.
/// Every active action also reads.
public interface Action {
  /// The stances that it makes sense with; any other is a mistake in a scenario.
  Set<Stance> goesWith();

  /// Whether all of it happens on a visit before the story, at which no secret is sent.
  default boolean isBeforeTheStory() {
    return false;
  }

  /// A fresh mind for one run.
  default Mind begin(Loot loot) {
    return Mind.WATCH;
  }

  /// When the story has ended and the client is gone; on a virtual thread, may block, bounded.
  ///
  /// @throws IOException where the server cannot be reached at all
  default void afterwards(Aftermath after, Loot loot) throws IOException {}
}
