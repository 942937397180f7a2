package planted.interlope.wire;

final class FileCircleToo {
  void write(FileCircle one) {}
}
