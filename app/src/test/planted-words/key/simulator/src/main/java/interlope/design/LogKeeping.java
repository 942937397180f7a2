package interlope.design;

import interlope.word.Constant;
import interlope.word.Shelf;

/// The design's key `logKeeping`.
public enum LogKeeping implements Constant {
  MONTH,
  FOREVER;

  @Override
  public Shelf shelf() {
    return Shelf.values("logKeeping");
  }
}
