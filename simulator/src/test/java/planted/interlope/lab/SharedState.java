package planted.interlope.lab;

final class SharedState {
  static int runs;
}
