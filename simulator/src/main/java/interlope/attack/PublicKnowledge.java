package interlope.attack;

import interlope.inner.InnerLayer;
import interlope.story.bank.Dialect;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.Origin;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What every attacker knows: names, layouts and public keys.
///
/// @param neighbour a plain site that has nothing to do with the bank
/// @param dialect how the bank is spoken to, inside any inner layer
/// @param requestIds makes a fresh id as the design's clients put in every request, null where they
///   put none
public record PublicKnowledge(
    Origin bank,
    Origin neighbour,
    String user,
    Dialect dialect,
    InnerLayer inner,
    Bytes innerPublicKey,
    @Nullable Supplier<String> requestIds) {
  /// `request` as a client of the design would send it.
  public HttpRequest asClientsDo(HttpRequest request) {
    return requestIds == null ? request : dialect.withRequestId(request, requestIds.get());
  }
}
