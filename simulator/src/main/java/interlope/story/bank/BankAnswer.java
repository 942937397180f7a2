package interlope.story.bank;

import interlope.story.Transfer;
import interlope.wire.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/// What the bank answered to a request, and what that did.
///
/// @param user as whom the bank served it: whom the right password or a valid token named, else
///   null
/// @param carriedOut the transfer that this request made, null where it made none
/// @param replayNoticed whether the bank refused it because it had taken its `Request-Id` before
public record BankAnswer(
    HttpResponse response,
    @Nullable String user,
    @Nullable Transfer carriedOut,
    boolean replayNoticed) {
  /// An answer that anybody gets.
  public static BankAnswer toNobody(HttpResponse response) {
    return new BankAnswer(response, null, null, false);
  }

  static BankAnswer to(String user, HttpResponse response) {
    return new BankAnswer(response, user, null, false);
  }
}
