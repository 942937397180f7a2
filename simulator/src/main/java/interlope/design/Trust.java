package interlope.design;

import interlope.word.Word;

/// A value of the design's key `trust`: what the client checks of the server's certificate.
public enum Trust implements Word {
  PUBLIC_CA("public-ca", "The chain to any CA of the public store, and the name."),
  PRIVATE_CA("private-ca", "The chain to the team's own CA alone, and the name."),
  PINNED_KEY("pinned-key", "The SPKI pin of the current key, beside the chain."),
  HPKP("hpkp", "Pins that the server announced on an earlier visit (RFC 7469)."),
  TRUST_ALL("trust-all", "Neither chain, nor name, nor date: a classic bug."),
  NO_HOSTNAME_CHECK("no-hostname-check", "All but the name: a classic bug.");

  private final String word;
  private final String sentence;

  Trust(String word, String sentence) {
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
