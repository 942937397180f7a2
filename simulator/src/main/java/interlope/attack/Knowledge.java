package interlope.attack;

import interlope.word.Word;

/// An extra secret that the attacker has been handed: a value of `knows`.
public enum Knowledge implements Word {
  INNER_SERVER_KEY(
      "inner-server-key",
      "The server's long-term inner key: it opens what is sealed to it, or signs in its name.",
      Capability.INNER_SERVER_KEY);

  private final String word;
  private final String sentence;
  private final Capability capability;

  Knowledge(String word, String sentence, Capability capability) {
    this.word = word;
    this.sentence = sentence;
    this.capability = capability;
  }

  public Capability capability() {
    return capability;
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
