package interlope.event;

import interlope.word.Word;

/// Who on the defender's side noticed: `detectedBy`.
public enum Detector implements Word {
  CLIENT("client", "The client noticed and refused."),
  SERVER("server", "The server noticed and refused.");

  private final String word;
  private final String sentence;

  Detector(String word, String sentence) {
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
