package interlope.wire.tables;

import java.util.Map;

/// IANA's "TLS Supported Groups" (RFC 9846 section 4.2.7, RFC 8422, RFC 7919).
public final class NamedGroups {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(0x0015, "secp224r1"),
          Map.entry(0x0016, "secp256k1"),
          Map.entry(0x0017, "secp256r1"),
          Map.entry(0x0018, "secp384r1"),
          Map.entry(0x0019, "secp521r1"),
          Map.entry(0x001A, "brainpoolP256r1"),
          Map.entry(0x001B, "brainpoolP384r1"),
          Map.entry(0x001C, "brainpoolP512r1"),
          Map.entry(0x001D, "x25519"),
          Map.entry(0x001E, "x448"),
          Map.entry(0x0100, "ffdhe2048"),
          Map.entry(0x0101, "ffdhe3072"),
          Map.entry(0x0102, "ffdhe4096"),
          Map.entry(0x0103, "ffdhe6144"),
          Map.entry(0x0104, "ffdhe8192"),
          Map.entry(0x11EB, "SecP256r1MLKEM768"),
          Map.entry(0x11EC, "X25519MLKEM768"),
          Map.entry(0x11ED, "SecP384r1MLKEM1024"));

  private NamedGroups() {}

  public static boolean has(int code) {
    return NAMES.containsKey(code);
  }

  /// The name, `GREASE`, or the number.
  public static String nameOf(int code) {
    return Grease.is(code) ? Grease.NAME : NAMES.getOrDefault(code, "0x%04X".formatted(code));
  }
}
