package interlope.wire.tables;

/// Versions of TLS as hellos and records write them.
public final class ProtocolVersion {
  public static final int SSL3 = 0x0300;
  public static final int TLS10 = 0x0301;
  public static final int TLS11 = 0x0302;
  public static final int TLS12 = 0x0303;
  public static final int TLS13 = 0x0304;

  private ProtocolVersion() {}

  public static boolean isKnown(int code) {
    return code >= SSL3 && code <= TLS13;
  }

  /// Such as `TLS 1.3`; `GREASE`, or the number.
  public static String nameOf(int code) {
    return switch (code) {
      case SSL3 -> "SSL 3.0";
      case TLS10 -> "TLS 1.0";
      case TLS11 -> "TLS 1.1";
      case TLS12 -> "TLS 1.2";
      case TLS13 -> "TLS 1.3";
      default -> Grease.is(code) ? Grease.NAME : "0x%04X".formatted(code);
    };
  }
}
