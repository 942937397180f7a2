package planted.interlope.wire;

final class FileCircle {
  void read(FileCircleToo other) {}
}
