package planted.interlope.helper;

final class Rooms {
  void nothing() {}
}
