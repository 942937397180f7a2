package interlope.attack.mishap;

import interlope.word.Word;

/// What goes wrong without an attacker: the value of `mishap`.
public enum Mishap implements Word {
  PIN_LOST("pin-lost", "The server must change its key, and no backup pin is known.");

  private final String word;
  private final String sentence;

  Mishap(String word, String sentence) {
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
