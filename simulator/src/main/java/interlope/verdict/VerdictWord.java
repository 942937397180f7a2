package interlope.verdict;

import interlope.word.Constant;
import interlope.word.Shelf;
import java.util.Optional;

/// The four verdicts.
public enum VerdictWord implements Constant {
  BREACHED,
  BLOCKED,
  WITHSTOOD,
  INCONCLUSIVE;

  public static Optional<VerdictWord> named(String word) {
    for (var verdict : values()) {
      if (verdict.word().equals(word)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  @Override
  public Shelf shelf() {
    return Shelf.VERDICT;
  }
}
