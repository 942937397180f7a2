package interlope.verdict;

import interlope.word.Word;
import java.util.Optional;

/// The four verdicts.
public enum VerdictWord implements Word {
  BREACHED("breached", "At least one loss."),
  BLOCKED("blocked", "No loss, and the client's story did not complete."),
  WITHSTOOD("withstood", "No loss, and the client's story completed."),
  INCONCLUSIVE(
      "inconclusive",
      "Not judged: the lab failed, the attack tried nothing, or the design does not work by"
          + " itself.");

  private final String word;
  private final String sentence;

  VerdictWord(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  public static Optional<VerdictWord> named(String word) {
    for (var verdict : values()) {
      if (verdict.word.equals(word)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
