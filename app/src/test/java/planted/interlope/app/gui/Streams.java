package planted.interlope.app.gui;

final class Streams {
  void print() {
    System.err.println();
  }
}
