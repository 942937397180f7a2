package interlope.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    return objections;
  }

  /// Why no client of this kind can have a value of a key; empty where it can.
  public static Optional<String> whyNot(ClientKind client, String key, String word) {
    return switch (client) {
      case MOBILE_APP -> whyNoApp(key, word);
    };
  }

  private static Optional<String> whyNoApp(String key, String word) {
    return switch (key + ": " + word) {
      case "hsts: header", "hsts: preload" ->
          Optional.of(
              "an app knows no HSTS: its HTTPS address is built in, and nobody types a plain one");
      case "trust: hpkp" ->
          Optional.of("an app knows no HPKP: its pins are built in; that is `pinned-key`");
      case "visitedBefore: true" ->
          Optional.of("an app keeps nothing of an earlier visit: it has neither HSTS nor HPKP");
      case "secureCookies: false" ->
          Optional.of("an app has no cookies: it sends its token in a header");
      default -> Optional.empty();
    };
  }
}
