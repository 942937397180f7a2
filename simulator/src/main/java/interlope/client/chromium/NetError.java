package interlope.client.chromium;

import interlope.client.NotGoingOn;
import interlope.event.Reason;
import interlope.event.Said;
import java.io.EOFException;
import java.io.IOException;

/// Why Chromium shows no page: the name of its network error, such as `ERR_CERT_AUTHORITY_INVALID`.
final class NetError extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;

  NetError(String code) {
    super(code);
    this.code = code.startsWith("net::") ? code.substring("net::".length()) : code;
  }

  /// The same in the words that every client's failures have.
  IOException asOfAnyClient() {
    return switch (code) {
      case "ERR_CERT_AUTHORITY_INVALID" -> refused(Reason.UNTRUSTED_CHAIN);
      case "ERR_CERT_COMMON_NAME_INVALID" -> refused(Reason.WRONG_NAME);
      case "ERR_CERT_DATE_INVALID" -> refused(Reason.EXPIRED);
      default ->
          code.startsWith("ERR_CERT_")
              ? refused(Reason.CERTIFICATE_POLICY)
              : new EOFException(code);
    };
  }

  private static NotGoingOn refused(Reason reason) {
    return new NotGoingOn(reason, Said.SENTENCE);
  }
}
