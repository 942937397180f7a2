package interlope.attack;

import interlope.inner.InnerLayer;
import interlope.story.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What every attacker knows: names, layouts and public keys.
///
/// @param requestIds makes a fresh id as the design's clients put in every request, null where they
///   put none
public record Known(
    String serverName,
    String user,
    InnerLayer inner,
    Bytes innerPublicKey,
    @Nullable Supplier<String> requestIds) {
  /// `request` as a client of the design would send it.
  public HttpRequest asClientsDo(HttpRequest request) {
    return requestIds == null ? request : BankMessages.withRequestId(request, requestIds.get());
  }
}
