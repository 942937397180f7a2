package planted.interlope.wire.http;

public final class Circles {
  void read(planted.interlope.wire.tls.Circles message) {}
}
