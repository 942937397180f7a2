package interlope.wire.tables;

/// Numbers that mean nothing, so that nobody fails on unknown ones (RFC 8701).
public final class Grease {
  public static final String NAME = "GREASE";

  private Grease() {}

  /// Whether this number of two bytes is one of them.
  public static boolean is(int code) {
    return (code & 0x0f0f) == 0x0a0a && code >> 8 == (code & 0xff);
  }
}
