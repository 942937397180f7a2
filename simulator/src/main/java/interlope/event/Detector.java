package interlope.event;

import interlope.word.Constant;
import interlope.word.Shelf;

/// Who on the defender's side noticed: `detectedBy`.
public enum Detector implements Constant {
  CLIENT,
  SERVER;

  @Override
  public Shelf shelf() {
    return Shelf.DETECTOR;
  }
}
