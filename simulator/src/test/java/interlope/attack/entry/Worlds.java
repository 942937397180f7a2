package interlope.attack.entry;

import interlope.attack.Arrival;
import interlope.attack.Loot;
import interlope.attack.PublicKnowledge;
import interlope.inner.registry.InnerLayers;
import interlope.pki.Authority;
import interlope.pki.CertificateProfile;
import interlope.pki.Credential;
import interlope.story.bank.Dialect;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.http.Origin;
import interlope.wire.session.KeyLog;
import interlope.wire.session.RecordedSession;
import interlope.wire.tls.ClientHello;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an entry meets and holds.
final class Worlds {
  static final Origin BANK = Origin.https("bank.test");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private Worlds() {}

  static Loot holding(@Nullable Credential credential, KeyLog secrets) {
    return new Loot(
        new PublicKnowledge(
            BANK,
            Origin.http("news.test"),
            "alice",
            Dialect.API,
            InnerLayers.named("none").orElseThrow(),
            Bytes.EMPTY,
            null),
        credential,
        secrets,
        null);
  }

  static Loot holding(@Nullable Credential credential) {
    return holding(credential, KeyLog.NONE);
  }

  static Credential credential(KeyPair keys) {
    return Authority.create("CA", NOW).issue(CertificateProfile.server("bank.test", NOW), keys);
  }

  /// Whose leaf says nothing that matters, and whose key is one of the recorded sessions'.
  static Credential ofRecording(String key) {
    var leaf = credential(keys()).leaf();
    return new Credential(List.of(leaf), RecordedSession.key(key));
  }

  static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("EC").generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static Arrival plain() {
    return new Arrival(new Leg(50_000, 80), Origin.http("bank.test"), null);
  }

  static Arrival withTls(String session) {
    var capture = recorded(session);
    var hello = ClientHello.first(capture.stream(RecordedSession.LEG, Direction.TO_SERVER));
    return new Arrival(RecordedSession.LEG, BANK, hello.orElseThrow());
  }

  static Capture recorded(String session) {
    return RecordedSession.named(session).capture();
  }
}
