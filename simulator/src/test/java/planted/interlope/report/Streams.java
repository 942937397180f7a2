package planted.interlope.report;

final class Streams {
  void print() {
    System.out.println();
  }
}
