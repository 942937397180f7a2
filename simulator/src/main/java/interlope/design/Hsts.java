package interlope.design;

import interlope.word.Word;

/// The design's key `hsts`: what makes a browser insist on HTTPS (RFC 6797).
public enum Hsts implements Word {
  NONE("none", "Nothing tells the browser to insist on HTTPS."),
  HEADER("header", "The server says so in every answer over HTTPS."),
  PRELOAD("preload", "The browser was shipped with the name on its list.");

  private final String word;
  private final String sentence;

  Hsts(String word, String sentence) {
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
