package interlope.design;

import interlope.word.Constant;
import interlope.word.Shelf;

/// The design's key `hsts`: what makes a browser insist on HTTPS (RFC 6797).
public enum Hsts implements Constant {
  NONE,
  HEADER,
  PRELOAD;

  @Override
  public Shelf shelf() {
    return Shelf.values("hsts");
  }
}
