package planted.interlope.run;

import java.awt.Point;

final class WindowAndCommandLine {
  void show(Point place) {}
}
