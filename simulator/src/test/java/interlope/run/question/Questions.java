package interlope.run.question;

import static interlope.design.Trust.HPKP;
import static interlope.design.Trust.NO_HOSTNAME_CHECK;
import static interlope.design.Trust.PINNED_KEY;
import static interlope.design.Trust.PRIVATE_CA;
import static interlope.design.Trust.PUBLIC_CA;
import static interlope.design.Trust.TRUST_ALL;

import interlope.attack.Attack;
import interlope.attack.Knowledge;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.DesignRules;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.inner.registry.InnerLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every question that can be put with the words that are built.
public final class Questions {
  private static final List<Set<Trust>> TRUST =
      List.of(
          Set.of(PUBLIC_CA),
          Set.of(PRIVATE_CA),
          Set.of(PINNED_KEY),
          Set.of(TRUST_ALL),
          Set.of(NO_HOSTNAME_CHECK),
          Set.of(PINNED_KEY, TRUST_ALL),
          Set.of(PRIVATE_CA, PINNED_KEY));
  private static final List<Set<Trust>> BROWSERS_TRUST =
      List.of(Set.of(PUBLIC_CA), Set.of(PRIVATE_CA), Set.of(HPKP), Set.of(PRIVATE_CA, HPKP));
  private static final List<Set<Knowledge>> KNOWS =
      List.of(Set.of(), Set.of(Knowledge.INNER_SERVER_KEY));

  private Questions() {}

  /// One with the defaults of a design but for these words.
  public static Question of(
      Transport transport, Set<Trust> trust, String inner, String entry, String action) {
    return new Question(
        Design.DEFAULT
            .with(Keys.TRANSPORT, transport)
            .with(Keys.TRUST, trust)
            .with(Keys.INNER, InnerLayers.named(inner).orElseThrow()),
        new Attack(Position.ON_PATH, Entries.named(entry), Actions.named(action), Set.of()));
  }

  /// The same in a browser.
  public static Question inABrowser(
      Transport transport, Set<Trust> trust, String inner, String entry, String action) {
    var question = of(transport, trust, inner, entry, action);
    return new Question(question.design().with(Keys.CLIENT, ClientKind.BROWSER), question.attack());
  }

  /// Every question about an app.
  public static List<Question> ofApps() {
    return with(apps());
  }

  /// Every question about a browser.
  public static List<Question> ofBrowsers() {
    return with(browsers());
  }

  private static List<Question> with(List<Design> designs) {
    var attacks = attacks();
    return designs.stream()
        .flatMap(design -> attacks.stream().map(attack -> new Question(design, attack)))
        .toList();
  }

  private static List<Design> browsers() {
    var designs = new ArrayList<Design>();
    for (var transport : Transport.values()) {
      for (var trust : BROWSERS_TRUST) {
        for (var inner : List.of("none", "sealed-box")) {
          for (var hsts : Hsts.values()) {
            for (int bits = 0; bits < 8; bits++) {
              designs.add(
                  Design.DEFAULT
                      .with(Keys.CLIENT, ClientKind.BROWSER)
                      .with(Keys.TRANSPORT, transport)
                      .with(Keys.TRUST, trust)
                      .with(Keys.INNER, InnerLayers.named(inner).orElseThrow())
                      .with(Keys.HSTS, hsts)
                      .with(Keys.VISITED_BEFORE, (bits & 1) != 0)
                      .with(Keys.SECURE_COOKIES, (bits & 2) != 0)
                      .with(Keys.REPLAY_GUARD, (bits & 4) != 0));
            }
          }
        }
      }
    }
    designs.removeIf(design -> !DesignRules.allow(design));
    return designs;
  }

  private static List<Design> apps() {
    var designs = new ArrayList<Design>();
    for (var transport : Transport.values()) {
      for (var trust : TRUST) {
        for (var inner : InnerLayers.all()) {
          var design =
              Design.DEFAULT
                  .with(Keys.TRANSPORT, transport)
                  .with(Keys.TRUST, trust)
                  .with(Keys.INNER, inner.layer());
          designs.add(design.with(Keys.REPLAY_GUARD, false));
          designs.add(design.with(Keys.REPLAY_GUARD, true));
          // What concerns browsers alone: an app ignores it.
          designs.add(
              design
                  .with(Keys.HSTS, Hsts.HEADER)
                  .with(Keys.VISITED_BEFORE, true)
                  .with(Keys.SECURE_COOKIES, false));
          designs.add(design.with(Keys.HSTS, Hsts.PRELOAD).with(Keys.REPLAY_GUARD, true));
        }
      }
    }
    designs.removeIf(design -> !DesignRules.allow(design));
    return designs;
  }

  private static List<Attack> attacks() {
    var attacks = new ArrayList<Attack>();
    for (var position : Position.values()) {
      for (var entry : Entries.ALL) {
        for (var action : Actions.ALL) {
          if (action.value().goesWith().contains(entry.value().stance())) {
            KNOWS.forEach(knows -> attacks.add(new Attack(position, entry, action, knows)));
          }
        }
      }
    }
    return attacks;
  }
}
