package interlope.attack.action;

import interlope.attack.Loot;
import interlope.attack.PublicKnowledge;
import interlope.inner.InnerLayer;
import interlope.story.bank.Dialect;
import interlope.wire.Bytes;
import interlope.wire.http.Origin;
import interlope.wire.session.KeyLog;

/// What an attacker holds that has been granted nothing.
final class Loots {
  private Loots() {}

  static Loot beside(InnerLayer inner) {
    return knowing(inner, Bytes.EMPTY);
  }

  /// @param innerPublicKey the server's, which everybody knows
  static Loot knowing(InnerLayer inner, Bytes innerPublicKey) {
    return new Loot(
        new PublicKnowledge(
            Origin.https("bank.test"),
            Origin.http("news.test"),
            "alice",
            Dialect.API,
            inner,
            innerPublicKey,
            null),
        null,
        KeyLog.NONE,
        null);
  }
}
