package planted.interlope.app.gui.one;

final class FolderCircles {
  void open(planted.interlope.app.cli.FolderCircles other) {}
}
