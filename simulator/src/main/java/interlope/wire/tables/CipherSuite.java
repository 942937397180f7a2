package interlope.wire.tables;

import static interlope.wire.tables.CipherSuite.Mode.CBC;
import static interlope.wire.tables.CipherSuite.Mode.CHACHA20;
import static interlope.wire.tables.CipherSuite.Mode.GCM;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The cipher suites whose records this reader opens.
public enum CipherSuite implements Numbered {
  TLS_RSA_WITH_AES_128_CBC_SHA(0x002F, CBC, 16, "SHA1"),
  TLS_RSA_WITH_AES_256_CBC_SHA(0x0035, CBC, 32, "SHA1"),
  TLS_RSA_WITH_AES_128_CBC_SHA256(0x003C, CBC, 16, "SHA256"),
  TLS_RSA_WITH_AES_256_CBC_SHA256(0x003D, CBC, 32, "SHA256"),
  TLS_RSA_WITH_AES_128_GCM_SHA256(0x009C, GCM, 16, "SHA256"),
  TLS_RSA_WITH_AES_256_GCM_SHA384(0x009D, GCM, 32, "SHA384"),
  TLS_DHE_RSA_WITH_AES_128_CBC_SHA(0x0033, CBC, 16, "SHA1"),
  TLS_DHE_RSA_WITH_AES_256_CBC_SHA(0x0039, CBC, 32, "SHA1"),
  TLS_DHE_RSA_WITH_AES_128_CBC_SHA256(0x0067, CBC, 16, "SHA256"),
  TLS_DHE_RSA_WITH_AES_256_CBC_SHA256(0x006B, CBC, 32, "SHA256"),
  TLS_DHE_RSA_WITH_AES_128_GCM_SHA256(0x009E, GCM, 16, "SHA256"),
  TLS_DHE_RSA_WITH_AES_256_GCM_SHA384(0x009F, GCM, 32, "SHA384"),
  TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256(0xCCAA, CHACHA20, 32, "SHA256"),
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA(0xC009, CBC, 16, "SHA1"),
  TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA(0xC00A, CBC, 32, "SHA1"),
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256(0xC023, CBC, 16, "SHA256"),
  TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384(0xC024, CBC, 32, "SHA384"),
  TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256(0xC02B, GCM, 16, "SHA256"),
  TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384(0xC02C, GCM, 32, "SHA384"),
  TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256(0xCCA9, CHACHA20, 32, "SHA256"),
  TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA(0xC013, CBC, 16, "SHA1"),
  TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA(0xC014, CBC, 32, "SHA1"),
  TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256(0xC027, CBC, 16, "SHA256"),
  TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384(0xC028, CBC, 32, "SHA384"),
  TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256(0xC02F, GCM, 16, "SHA256"),
  TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384(0xC030, GCM, 32, "SHA384"),
  TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256(0xCCA8, CHACHA20, 32, "SHA256"),
  TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA(0xC035, CBC, 16, "SHA1"),
  TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA(0xC036, CBC, 32, "SHA1"),
  TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256(0xC037, CBC, 16, "SHA256"),
  TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384(0xC038, CBC, 32, "SHA384"),
  TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256(0xD001, GCM, 16, "SHA256"),
  TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384(0xD002, GCM, 32, "SHA384"),
  TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256(0xCCAC, CHACHA20, 32, "SHA256"),
  TLS_AES_128_GCM_SHA256(0x1301, GCM, 16, "SHA256"),
  TLS_AES_256_GCM_SHA384(0x1302, GCM, 32, "SHA384"),
  TLS_CHACHA20_POLY1305_SHA256(0x1303, CHACHA20, 32, "SHA256");

  /// How a suite protects records.
  public enum Mode {
    CBC,
    GCM,
    CHACHA20
  }

  private static final Map<Integer, CipherSuite> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(CipherSuite::code, Function.identity()));

  /// All of IANA's `TLS_RSA_WITH_*`, those that this reader cannot open among them.
  private static final Set<Integer> STATIC_RSA =
      Set.of(
          0x0001, 0x0002, 0x0004, 0x0005, 0x0007, 0x0009, 0x000A, 0x002F, 0x0035, 0x003B, 0x003C,
          0x003D, 0x0041, 0x0084, 0x0096, 0x009C, 0x009D, 0x00BA, 0x00C0, 0xC03C, 0xC03D, 0xC050,
          0xC051, 0xC07A, 0xC07B, 0xC09C, 0xC09D, 0xC0A0, 0xC0A1);

  private static final int EMPTY_RENEGOTIATION_INFO = 0x00FF;
  private static final int FALLBACK = 0x5600;

  private final int code;
  private final Mode mode;
  private final int keyLength;
  private final String hash;

  CipherSuite(int code, Mode mode, int keyLength, String hash) {
    this.code = code;
    this.mode = mode;
    this.keyLength = keyLength;
    this.hash = hash;
  }

  public static Optional<CipherSuite> of(int code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /// The name of a suite or of a signalling value, `GREASE`, or the number of any other.
  public static String nameOf(int code) {
    return switch (code) {
      case EMPTY_RENEGOTIATION_INFO -> "TLS_EMPTY_RENEGOTIATION_INFO_SCSV";
      case FALLBACK -> "TLS_FALLBACK_SCSV";
      default ->
          Grease.is(code)
              ? Grease.NAME
              : of(code).map(CipherSuite::name).orElse("0x%04X".formatted(code));
    };
  }

  public static boolean isStaticRsa(int code) {
    return STATIC_RSA.contains(code);
  }

  /// Whether `code` offers no suite: a signalling value (RFC 5746, RFC 7507) or GREASE (RFC 8701).
  public static boolean isSignal(int code) {
    return Grease.is(code) || code == EMPTY_RENEGOTIATION_INFO || code == FALLBACK;
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public String word() {
    return name();
  }

  public Mode mode() {
    return mode;
  }

  /// Of the cipher's key, in bytes.
  public int keyLength() {
    return keyLength;
  }

  public boolean isTls13() {
    return code >> 8 == 0x13;
  }

  /// The record's MAC, for CBC: `HmacSHA1` to `HmacSHA384`.
  public String mac() {
    return "Hmac" + hash;
  }

  /// In bytes; the AEADs have none.
  public int macLength() {
    return mode != CBC ? 0 : hash.equals("SHA1") ? 20 : hash.equals("SHA256") ? 32 : 48;
  }

  /// What the key schedule is built on: `HmacSHA256` even for the suites whose MAC is SHA-1 (RFC
  /// 5246 section 5).
  public String prf() {
    return hash.equals("SHA384") ? "HmacSHA384" : "HmacSHA256";
  }

  /// The hash of [#prf()]: `SHA-256` or `SHA-384`.
  public String transcriptHash() {
    return hash.equals("SHA384") ? "SHA-384" : "SHA-256";
  }
}
