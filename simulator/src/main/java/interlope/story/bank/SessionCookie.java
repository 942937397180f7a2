package interlope.story.bank;

import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import java.util.Arrays;
import java.util.Optional;

/// The cookie by which the bank's pages know their customer again.
public final class SessionCookie {
  private static final String NAME = "session";

  private SessionCookie() {}

  /// As a request carries it (RFC 6265 section 4.2).
  public static String carrying(String token) {
    return NAME + "=" + token;
  }

  /// As an answer sets it.
  ///
  /// @param secure whether it may travel over HTTPS alone
  public static String setting(String token, boolean secure) {
    return carrying(token) + "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
  }

  /// The token in a request's cookie, or in the cookie that an answer sets.
  public static Optional<String> tokenIn(HttpMessage message) {
    var name = message instanceof HttpRequest ? "Cookie" : "Set-Cookie";
    return message.headers().all(name).stream()
        .flatMap(value -> Arrays.stream(value.split(";", -1)))
        .map(String::strip)
        .filter(pair -> pair.startsWith(NAME + "="))
        .map(pair -> pair.substring(NAME.length() + 1))
        .findFirst();
  }
}
