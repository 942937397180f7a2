package interlope.word;

import java.util.Arrays;
import java.util.List;

/// A word that the catalogue names and nothing stands behind yet: a line without a class.
public record Planned(String word, Shelf shelf) implements Word {
  public static List<Planned> on(Shelf shelf, String... words) {
    return Arrays.stream(words).map(word -> new Planned(word, shelf)).toList();
  }
}
