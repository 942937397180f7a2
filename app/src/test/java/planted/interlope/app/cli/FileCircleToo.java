package planted.interlope.app.cli;

final class FileCircleToo {
  void write(FileCircle other) {}
}
