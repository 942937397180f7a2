package interlope.design;

import interlope.word.Word;

/// The design's key `password`.
public enum PasswordStrength implements Word {
  STRONG("strong", "Twenty random letters and digits."),
  WEAK("weak", "A word from the list that attackers try first.");

  private final String word;
  private final String sentence;

  PasswordStrength(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
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
