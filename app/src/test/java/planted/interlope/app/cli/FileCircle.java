package planted.interlope.app.cli;

final class FileCircle {
  void read(FileCircleToo other) {}
}
