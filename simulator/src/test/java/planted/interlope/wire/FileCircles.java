package planted.interlope.wire;

final class FileCircles {
  void read(Other.FileCircles other) {}
}
