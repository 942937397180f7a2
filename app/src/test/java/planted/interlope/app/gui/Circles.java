package planted.interlope.app.gui;

public final class Circles {
  void show(planted.interlope.app.gui.inside.Circles part) {}
}
