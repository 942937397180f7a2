package planted.interlope.app.cli.one;

final class FolderCircles {
  void open(planted.interlope.app.gui.FolderCircles other) {}
}
