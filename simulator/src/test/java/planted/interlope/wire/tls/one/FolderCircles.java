package planted.interlope.wire.tls.one;

final class FolderCircles {
  void read(planted.interlope.wire.http.FolderCircles message) {}
}
