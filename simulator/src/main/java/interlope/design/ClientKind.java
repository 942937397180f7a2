package interlope.design;

import interlope.word.Constant;
import interlope.word.Shelf;

/// The design's key `client`.
public enum ClientKind implements Constant {
  MOBILE_APP,
  BROWSER,
  CHROMIUM;

  /// Whether it shows pages, and their script runs in it.
  public boolean showsPages() {
    return this != MOBILE_APP;
  }

  @Override
  public Shelf shelf() {
    return Shelf.values("client");
  }
}
