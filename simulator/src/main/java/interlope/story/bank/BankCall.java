package interlope.story.bank;

import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/// What a request means to the bank. Two requests that differ only in headers that a carrier adds
/// are the same call.
///
/// @param path the target without scheme and host
/// @param token the bearer token (RFC 6750 section 2.1), null where there is none
/// @param requestId the `Request-Id`, null where there is none
public record BankCall(
    String method, String path, @Nullable String token, @Nullable String requestId, Bytes body) {
  public static BankCall of(HttpRequest request) {
    return new BankCall(
        request.method(),
        request.path(),
        BankMessages.tokenIn(request).orElse(null),
        request.headers().first(BankMessages.REQUEST_ID).orElse(null),
        request.body());
  }
}
