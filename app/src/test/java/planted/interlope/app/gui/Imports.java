package planted.interlope.app.gui;

final class Imports {
  void open(planted.interlope.lab.Target lab) {}
}
