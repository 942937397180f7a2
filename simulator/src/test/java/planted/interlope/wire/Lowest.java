package planted.interlope.wire;

public final class Lowest {
  public static final class Circles {}
}
