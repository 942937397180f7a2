package interlope.wire.http;

/// Scheme and host of a site, its port being the scheme's own (RFC 6454).
///
/// @param secure `https`, else `http`
/// @param host a name in lower case
public record Origin(boolean secure, String host) {
  public static Origin https(String host) {
    return new Origin(true, host);
  }

  public static Origin http(String host) {
    return new Origin(false, host);
  }

  /// 443 or 80.
  public int port() {
    return secure ? 443 : 80;
  }

  public String scheme() {
    return secure ? "https" : "http";
  }

  @Override
  public String toString() {
    return scheme() + "://" + host;
  }
}
