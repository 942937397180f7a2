package interlope.app.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an event asks of others, by its group.
class PlantedEventTest {
  /// The groups of events, and who tells apart what is in them, so that one more is a question to
  /// each.
  private static final Map<String, Set<String>> READERS =
      Map.of(
          "Passed", Set.of(),
          "Told", Set.of(),
          "ToldOfPage", Set.of("LooseLines"),
          "Read", Set.of("SecrecyEvidence"),
          "Meddled", Set.of(),
          "Happened", Set.of("MomentRows", "MomentText"));

  @Test
  void anotherEventIsAQuestionToThoseWhoTellItsGroupApart(@TempDir Path empty) throws IOException {
    var changed = new HashMap<String, Set<String>>();
    for (var group : READERS.keySet()) {
      var another = "record Another(How how, Bytes content) implements %s {}".formatted(group);
      changed.put(group, EventReaders.changedBy(EventReaders.event(another), empty));
    }

    assertThat(changed).isEqualTo(READERS);
    assertThat(Files.readString(Path.of("..", "CONTRIBUTING.md")))
        .contains(READERS.values().stream().flatMap(Set::stream).map("`%s`"::formatted).toList());
  }
}
