package interlope.wire.http;

/// A header field (RFC 9110 section 6.3); names compare without regard to case.
public record Header(String name, String value) {
  public boolean isNamed(String other) {
    return name.equalsIgnoreCase(other);
  }
}
