package interlope.design;

import interlope.word.Word;

/// The design's key `transport`: one version and key exchange on both sides.
public enum Transport implements Word {
  HTTP("http", "No TLS at all."),
  TLS12_RSA("tls12-rsa", "TLS 1.2 with static RSA key exchange: no forward secrecy."),
  TLS12_ECDHE("tls12-ecdhe", "TLS 1.2 with an ephemeral key exchange."),
  TLS13("tls13", "TLS 1.3: always ephemeral; no early data.");

  private final String word;
  private final String sentence;

  Transport(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  public boolean isTls() {
    return this != HTTP;
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
