package planted.interlope.story;

public final class Innocent {
  void nothing() {}
}
