package interlope.design;

import interlope.word.Constant;
import interlope.word.Shelf;

/// The design's key `transport`: one version and key exchange on both sides.
public enum Transport implements Constant {
  HTTP,
  TLS12_RSA,
  TLS12_ECDHE,
  TLS13;

  public boolean isTls() {
    return this != HTTP;
  }

  @Override
  public Shelf shelf() {
    return Shelf.values("transport");
  }
}
