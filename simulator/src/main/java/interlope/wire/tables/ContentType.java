package interlope.wire.tables;

import java.util.Locale;
import java.util.Optional;

/// What a record carries: IANA's "TLS ContentType" (RFC 9846 section 5.1).
public enum ContentType implements Numbered {
  CHANGE_CIPHER_SPEC(20),
  ALERT(21),
  HANDSHAKE(22),
  APPLICATION_DATA(23);

  private final int code;

  ContentType(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ContentType> of(int code) {
    return Numbered.find(values(), code);
  }
}
