package planted.interlope.wire.http;

final class Another {
  static final class Circles {
    void write(planted.interlope.wire.Lowest.Circles bytes) {}
  }
}
