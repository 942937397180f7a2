package interlope.design;

import interlope.wire.Word;

/// The design's key `client`.
public enum ClientKind implements Word {
  MOBILE_APP("mobile-app", "An app that speaks HTTP through OkHttp and knows its HTTPS address.");

  private final String word;
  private final String sentence;

  ClientKind(String word, String sentence) {
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
