package interlope.design;

import interlope.word.Constant;
import interlope.word.Shelf;

/// A value of the design's key `trust`: what the client checks of the server's certificate.
public enum Trust implements Constant {
  PUBLIC_CA,
  PRIVATE_CA,
  PINNED_KEY,
  HPKP,
  TRUST_ALL,
  NO_HOSTNAME_CHECK;

  @Override
  public Shelf shelf() {
    return Shelf.values("trust");
  }
}
