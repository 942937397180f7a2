package planted.interlope.wire;

final class Circles {
  void read(planted.interlope.wire.http.Circles message) {}
}
