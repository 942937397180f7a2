package planted.interlope.wire.tls;

public final class Circles {
  void read(planted.interlope.wire.http.Circles message) {}
}
