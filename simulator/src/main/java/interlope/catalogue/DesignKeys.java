package interlope.catalogue;

import static interlope.word.Choice.built;
import static interlope.word.Choice.planned;

import interlope.design.ClientKind;
import interlope.design.Hsts;
import interlope.design.PasswordStrength;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.inner.registry.InnerLayers;
import interlope.word.Choice;
import interlope.word.Shelf;
import interlope.word.Word;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The table of design keys: what the catalogue names, in its order, and which of it is built.
final class DesignKeys {
  static final List<DesignKey> ALL =
      List.of(
          word("client", "mobile-app", words(ClientKind.values())),
          word("transport", "tls13", words(Transport.values()), "dtls12", "tls12-psk"),
          key("trust", DesignKey.Form.WORDS, "public-ca", words(Trust.values()), "ct-enforced"),
          word("clientAuth", "none", List.of("none"), "mtls"),
          key("visitedBefore", DesignKey.Form.SWITCH, "false", List.of("false", "true")),
          word("hsts", "none", words(Hsts.values())),
          key("secureCookies", DesignKey.Form.SWITCH, "true", List.of("true", "false")),
          word("keyCustody", "file", List.of("file"), "hsm"),
          word("keyRotation", "none", List.of("none"), "short-lived"),
          word(
              "inner",
              "none",
              InnerLayers.all().stream().map(Word::word).toList(),
              "password-box",
              "hpke-base",
              "hpke-psk",
              "hpke-auth",
              "noise-nk",
              "noise-ik",
              "jwe",
              "fetched-key-box",
              "unauthenticated",
              "hashed-password-box"),
          word("password", "strong", words(PasswordStrength.values())),
          word("token", "bearer", List.of("bearer"), "dpop", "mtls-bound"),
          key("replayGuard", DesignKey.Form.SWITCH, "false", List.of("false", "true")),
          flag("channelBinding"),
          flag("endToEnd"),
          word("confirmation", "none", List.of("none"), "out-of-band"),
          flag("ctMonitor"),
          flag("dnsMonitor"),
          flag("geoFence"),
          flag("fingerprintCheck"),
          word("adminAccess", "none", List.of("none"), "public", "internal-only"));

  private DesignKeys() {}

  private static DesignKey word(
      String word, String defaultValue, List<String> built, String... planned) {
    return key(word, DesignKey.Form.WORD, defaultValue, built, planned);
  }

  /// A switch that is off, and that cannot be turned on yet.
  private static DesignKey flag(String word) {
    return key(word, DesignKey.Form.SWITCH, "false", List.of("false"), "true");
  }

  private static DesignKey key(
      String word,
      DesignKey.Form form,
      String defaultValue,
      List<String> built,
      String... planned) {
    var shelf = Shelf.values(word);
    return new DesignKey(
        word,
        form,
        defaultValue,
        Stream.concat(
                built.stream().map(value -> Choice.built(value, shelf)),
                Arrays.stream(planned).map(value -> Choice.planned(value, shelf)))
            .toList());
  }

  private static List<String> words(Word[] words) {
    return Arrays.stream(words).map(Word::word).toList();
  }
}
