package interlope.wire.fields;

/// A field of a message: its name in the RFC, its bytes, and what they say.
///
/// @param from offset of the first byte, from 0; a vector's length belongs to the vector, but a
///   certificate is its DER alone
/// @param to offset after the last byte
/// @param value for people; free of control characters, and empty where the name says it all
/// @param depth 0 for the outermost; a field lies within the last one before it of a lower depth
public record Field(String name, int from, int to, String value, int depth) {
  /// The name of bytes that are damaged, cut short or of a kind not known here.
  public static final String NOT_UNDERSTOOD = "not understood";

  static final String CERTIFICATE = "ASN.1Cert";
  static final String CERTIFICATE_13 = "cert_data";

  public Field {
    if (from < 0 || to < from || depth < 0) {
      throw new IllegalArgumentException(name + ": " + from + " to " + to + " at depth " + depth);
    }
  }

  public boolean isUnderstood() {
    return !name.equals(NOT_UNDERSTOOD);
  }

  /// Whether its bytes are a certificate in DER.
  public boolean isCertificate() {
    // A header field may be called so too, but lies outermost.
    return depth > 0 && (name.equals(CERTIFICATE) || name.equals(CERTIFICATE_13));
  }
}
