package planted.interlope.app.cli;

public final class Circles {
  void run(planted.interlope.app.gui.Circles screen) {}
}
