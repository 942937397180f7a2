package planted.interlope.app.gui.inside;

public final class Circles {
  void tell(planted.interlope.app.gui.Circles whole) {}
}
