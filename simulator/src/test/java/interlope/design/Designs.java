package interlope.design;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Designs drawn from all combinations that can be.
public final class Designs {
  private Designs() {}

  public static List<Design> possible(int many, long seed) {
    var random = new Random(seed);
    return Stream.generate(() -> any(random))
        .filter(design -> DesignRules.allow(design))
        .distinct()
        .limit(many)
        .toList();
  }

  private static Design any(Random random) {
    var design = Design.DEFAULT;
    for (var key : Keys.OPEN) {
      var words = new HashSet<>(Set.of(one(random, key.built()).word()));
      while (key.form() == Key.Form.WORDS && random.nextInt(3) > 0) {
        words.add(one(random, key.built()).word());
      }
      design = design.with(key.reads(List.copyOf(words)));
    }
    return design;
  }

  /// The key of this word.
  public static Key<?> key(String word) {
    return Keys.ALL.stream().filter(key -> key.word().equals(word)).findFirst().orElseThrow();
  }

  private static <T> T one(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
