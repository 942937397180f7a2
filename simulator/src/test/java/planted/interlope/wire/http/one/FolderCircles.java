package planted.interlope.wire.http.one;

final class FolderCircles {
  void read(planted.interlope.wire.tls.FolderCircles record) {}
}
