package interlope.design;

import interlope.inner.InnerLayer;
import interlope.inner.registry.InnerLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which designs exist in the world. What is refused here is refused although each value of it may
/// be built: nobody could build the whole.
public final class Combinations {
  private Combinations() {}

  /// Why a design cannot be.
  ///
  /// @param key the design key that the sentence is about
  /// @param sentence without a capital and a full stop
  public record Objection(String key, String sentence) {}

  /// Empty where the design can be.
  public static List<Objection> against(Design design) {
    var objections = new ArrayList<Objection>();
    if (design.trust().contains(Trust.PUBLIC_CA) && design.trust().contains(Trust.PRIVATE_CA)) {
      objections.add(
          new Objection(
              "trust",
              "a server shows one chain, which cannot come from a public CA and from the team's"
                  + " own CA alone; keep `public-ca` or `private-ca`"));
    }
    if (design.client().showsPages() && !isSpokenByAPage(design.inner())) {
      objections.add(
          new Objection(
              "inner",
              "no page's script for `%s` is built; a browser takes %s"
                  .formatted(design.inner().word(), spokenByPages())));
    }
    if (design.hsts() == Hsts.PRELOAD && !design.transport().isTls()) {
      objections.add(
          new Objection(
              "hsts", "a site without HTTPS cannot be on the list that browsers are shipped with"));
    }
    return objections;
  }

  private static boolean isSpokenByAPage(InnerLayer inner) {
    return inner.isNone() || inner.pageScript().isPresent();
  }

  private static String spokenByPages() {
    return InnerLayers.all().stream()
        .filter(listed -> isSpokenByAPage(listed.layer()))
        .map(listed -> "`" + listed.word() + "`")
        .collect(Collectors.joining(" or "));
  }

  /// Why no client of this kind can have a value of a key; empty where it can.
  public static Optional<String> whyNot(ClientKind client, String key, String word) {
    return switch (client) {
      case MOBILE_APP -> whyNoApp(key, word);
      case BROWSER -> whyNoBrowser(key, word);
      case CHROMIUM -> whyNoBrowser(key, word).or(() -> whyNoChromium(key, word));
    };
  }

  private static Optional<String> whyNoApp(String key, String word) {
    return switch (key + ": " + word) {
      case "trust: hpkp" ->
          Optional.of("an app knows no HPKP: its pins are built in; that is `pinned-key`");
      default -> Optional.empty();
    };
  }

  private static Optional<String> whyNoBrowser(String key, String word) {
    return switch (key + ": " + word) {
      case "trust: pinned-key" ->
          Optional.of(
              "a browser has no pins of the team's built in; those that a server announces are"
                  + " `hpkp`");
      case "trust: trust-all", "trust: no-hostname-check" ->
          Optional.of(
              "a browser checks chain and name as its maker wrote it; this is a bug of apps");
      default -> Optional.empty();
    };
  }

  private static Optional<String> whyNoChromium(String key, String word) {
    return switch (key + ": " + word) {
      case "trust: hpkp" ->
          Optional.of("Chromium gave HPKP up in 2018, with version 72; the `browser` knows it");
      default -> Optional.empty();
    };
  }
}
