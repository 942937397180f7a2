package interlope.scenario;

import static interlope.scenario.Choice.built;
import static interlope.scenario.Choice.planned;

import interlope.design.ClientKind;
import interlope.design.Hsts;
import interlope.design.PasswordStrength;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.inner.registry.InnerLayers;
import interlope.word.Word;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The table of design keys: what the catalogue names, in its order, and which of it is built.
final class DesignKeys {
  static final List<DesignKey> ALL =
      List.of(
          word(
              "client",
              "What the customer holds in the hand.",
              "mobile-app",
              all(ClientKind.values())),
          word(
              "transport",
              "The outer layer: one version and key exchange on both sides.",
              "tls13",
              all(Transport.values()),
              planned("dtls12", "DTLS 1.2 with an ephemeral key exchange, without resumption."),
              planned("tls12-psk", "TLS 1.2 with a shared key, and no certificates at all.")),
          words(
              "trust",
              "What the client checks of the server's certificate: all that is listed.",
              "public-ca",
              all(Trust.values()),
              planned(
                  "ct-enforced", "Signed certificate timestamps (RFC 6962), beside the chain.")),
          word(
              "clientAuth",
              "Whether the client shows a certificate, too.",
              "none",
              List.of(built("none", "The client has no certificate.")),
              planned("mtls", "The server demands a client certificate on every connection.")),
          new DesignKey(
              "visitedBefore",
              "Whether an earlier honest visit left its HSTS and HPKP state in the browser.",
              DesignKey.Form.SWITCH,
              "false",
              List.of(
                  built("false", "The browser meets the bank for the first time."),
                  built("true", "An honest visit left its HSTS and HPKP state."))),
          word(
              "hsts",
              "Whether the browser is told to insist on HTTPS (RFC 6797).",
              "none",
              all(Hsts.values())),
          new DesignKey(
              "secureCookies",
              "Whether cookies travel over HTTPS alone.",
              DesignKey.Form.SWITCH,
              "true",
              List.of(
                  built("true", "Cookies are marked Secure."),
                  built("false", "Cookies travel over plain HTTP, too."))),
          word(
              "keyCustody",
              "Where the server keeps its TLS key.",
              "file",
              List.of(built("file", "In a file that the server's process reads.")),
              planned("hsm", "In a device that signs and never shows the key (PKCS#11).")),
          word(
              "keyRotation",
              "How long a certificate and its key live.",
              "none",
              List.of(built("none", "A year.")),
              planned("short-lived", "A day, and the old key is destroyed.")),
          word(
              "inner",
              "The second layer of encryption, inside the outer one.",
              "none",
              InnerLayers.all().stream().map(e -> built(e.word(), e.sentence())).toList(),
              planned(
                  "password-box", "crypto_box under a key that Argon2id makes of the password."),
              planned("hpke-base", "HPKE (RFC 9180) to the server's inner key."),
              planned("hpke-psk", "HPKE with a shared key beside the server's."),
              planned("hpke-auth", "HPKE with a key of the client's beside the server's."),
              planned("noise-nk", "A Noise session with the server's known key."),
              planned("noise-ik", "A Noise session with the server's and the client's known keys."),
              planned("jwe", "JWE (RFC 7516) with ECDH-ES to the server's inner key."),
              planned(
                  "fetched-key-box",
                  "sealed-box under a key fetched over the same TLS: a classic bug."),
              planned("unauthenticated", "AES-CTR without a tag: a classic bug."),
              planned(
                  "hashed-password-box", "password-box with SHA-256 for Argon2id: a classic bug.")),
          word(
              "password",
              "What the customer's password is like.",
              "strong",
              all(PasswordStrength.values())),
          word(
              "token",
              "What proves the login in every later request.",
              "bearer",
              List.of(built("bearer", "Whoever holds the token is the customer.")),
              planned("dpop", "Each request carries a proof by a key made at login (RFC 9449)."),
              planned("mtls-bound", "The token goes with the client's certificate (RFC 8705).")),
          new DesignKey(
              "replayGuard",
              "Whether the server notices a request that it has had before.",
              DesignKey.Form.SWITCH,
              "false",
              List.of(
                  built("false", "A request is taken as often as it comes."),
                  built("true", "Each request has an id of its own, which is taken once."))),
          flag(
              "channelBinding",
              "Whether the client names the TLS session that it is on (RFC 9266)."),
          flag(
              "endToEnd",
              "Whether the document is encrypted under a key that never leaves the device."),
          word(
              "confirmation",
              "Whether the customer confirms each transfer.",
              "none",
              List.of(built("none", "A transfer is carried out as it comes.")),
              planned("out-of-band", "The customer confirms it on a second channel.")),
          flag("ctMonitor", "Whether somebody watches certificate transparency logs."),
          flag("dnsMonitor", "Whether somebody watches what DNS answers."),
          flag("geoFence", "Whether connections from abroad are refused."),
          flag("fingerprintCheck", "Whether a ClientHello that is not the app's is refused (JA4)."),
          word(
              "adminAccess",
              "How an operator reaches the server.",
              "none",
              List.of(built("none", "No operator logs in.")),
              planned("public", "Over the same path as the customer."),
              planned("internal-only", "Over a network that the attacker is not on.")));

  private DesignKeys() {}

  private static DesignKey word(
      String word, String sentence, String defaultValue, List<Choice> built, Choice... planned) {
    return new DesignKey(word, sentence, DesignKey.Form.WORD, defaultValue, joined(built, planned));
  }

  private static DesignKey words(
      String word, String sentence, String defaultValue, List<Choice> built, Choice... planned) {
    return new DesignKey(
        word, sentence, DesignKey.Form.WORDS, defaultValue, joined(built, planned));
  }

  /// A switch that is off, and that cannot be turned on yet.
  private static DesignKey flag(String word, String sentence) {
    return new DesignKey(
        word,
        sentence,
        DesignKey.Form.SWITCH,
        "false",
        List.of(built("false", "No."), planned("true", "Yes.")));
  }

  private static List<Choice> all(Word[] words) {
    return Arrays.stream(words).map(Choice::of).toList();
  }

  private static List<Choice> joined(List<Choice> built, Choice... planned) {
    return Stream.concat(built.stream(), Arrays.stream(planned)).toList();
  }
}
