package planted.interlope.wire;

final class Other {
  static final class FileCircles {
    void write(planted.interlope.wire.FileCircles one) {}
  }
}
