package interlope.design;

import interlope.word.Word;

/// The design's key `client`.
public enum ClientKind implements Word {
  MOBILE_APP("mobile-app", "An app that speaks HTTP through OkHttp and knows its HTTPS address."),
  BROWSER("browser", "An embedded browser: redirects, cookies, HSTS, pins, the page's script."),
  CHROMIUM("chromium", "A real Chromium, where it is installed.");

  private final String word;
  private final String sentence;

  ClientKind(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  /// Whether it shows pages, and their script runs in it.
  public boolean showsPages() {
    return this != MOBILE_APP;
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
