package interlope.design.vary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.DesignRule;
import interlope.design.DesignRules;
import interlope.design.Designs;
import interlope.design.Hsts;
import interlope.design.Key;
import interlope.design.Key.Setting;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.design.vary.DesignChange.Concession;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestDesignTest {
  private static final int MANY = 25;
  private static final List<Key<Boolean>> SWITCHES =
      IntStream.range(0, MANY).mapToObj(at -> Key.toggle("switch" + at, false)).toList();
  private static final Key<Boolean> ASKED = Key.toggle("asked", false);
  private static final Design ALL_ON =
      SWITCHES.stream()
          .reduce(Design.DEFAULT, (design, key) -> design.with(key, true), (one, _) -> one);

  @Test
  void looksAtOneDesignWhereNothingObjectsHoweverManyKeysDiffer() {
    assertThat(looked(List.of())).isEqualTo(1);
  }

  @Test
  void looksAtAsManyDesignsAsThereAreKeysThatHaveToGiveWay() {
    var rules = SWITCHES.stream().map(key -> rule(key, ASKED)).toList();

    assertThat(found(rules)).isEqualTo(Design.DEFAULT.with(ASKED, true));
    assertThat(looked(rules)).isEqualTo(MANY + 1);
  }

  @Test
  void whereEitherOfTwoMayGiveWayItDoesNotTryAllOfBoth() {
    var rules = new ArrayList<DesignRule>();
    for (int at = 0; at + 1 < MANY; at += 2) {
      rules.add(rule(SWITCHES.get(at), SWITCHES.get(at + 1)).where(ASKED, on -> on));
    }

    assertThat(found(rules).isDefault(SWITCHES.get(0))).isTrue();
    assertThat(found(rules).isDefault(SWITCHES.get(1))).isFalse();
    assertThat(looked(rules)).isLessThanOrEqualTo(MANY + 1);
  }

  @Test
  void oneKeyGivesWayInThePlaceOfManyWhereThatIsEnough() {
    var common = SWITCHES.getLast();
    var rules = SWITCHES.stream().limit(8).map(key -> rule(key, common)).toList();

    assertThat(found(rules)).isEqualTo(ALL_ON.with(ASKED, true).with(common, false));
    assertThat(looked(rules)).isLessThan(100);
  }

  @Test
  void whereNothingHelpsItSaysSo() {
    assertThat(new NearestDesign(List.of(rule(ASKED, ASKED)), ALL_ON, on()).found().design())
        .isNull();
  }

  @Test
  void aBrowserOverPlainHttpTakesItsCookiesMarkOff() {
    var site = Design.DEFAULT.with(Keys.CLIENT, ClientKind.BROWSER);
    var change = NearestDesign.to(site, Keys.TRANSPORT.reads("http")).orElseThrow();

    assertThat(change.design())
        .isEqualTo(site.with(Keys.TRANSPORT, Transport.HTTP).with(Keys.SECURE_COOKIES, false));
    assertThat(change.concessions())
        .extracting(Concession::from, Concession::to, given -> given.why().word())
        .containsExactly(
            tuple(
                Keys.SECURE_COOKIES.reads("true"),
                Keys.SECURE_COOKIES.reads("false"),
                "secure-cookie-over-http"));
  }

  @Test
  void theMarkComesBackWithTls() {
    var plain =
        Design.DEFAULT
            .with(Keys.CLIENT, ClientKind.BROWSER)
            .with(Keys.TRANSPORT, Transport.HTTP)
            .with(Keys.SECURE_COOKIES, false);

    assertThat(NearestDesign.to(plain, Keys.SECURE_COOKIES.reads("true")).orElseThrow().design())
        .isEqualTo(Design.DEFAULT.with(Keys.CLIENT, ClientKind.BROWSER));
    assertThat(NearestDesign.to(plain, Keys.HSTS.reads("preload")).orElseThrow().design())
        .isEqualTo(plain.with(Keys.TRANSPORT, Transport.TLS13).with(Keys.HSTS, Hsts.PRELOAD));
  }

  /// Every choice of many designs: no design with fewer changes can be.
  @Test
  void noNearerDesignCanBe() {
    for (var design : Designs.possible(60, 41)) {
      for (var key : Keys.OPEN) {
        for (var choice : key.built()) {
          var asked = key.reads(choice.word());
          var wanted = design.with(asked);
          NearestDesign.to(design, asked)
              .map(DesignChange::concessions)
              .filter(given -> given.size() > 1)
              .ifPresent(_ -> assertThat(oneChangeAway(wanted, key)).noneMatch(DesignRules::allow));
        }
      }
    }
  }

  private static List<Design> oneChangeAway(Design design, Key<?> asked) {
    return Keys.OPEN.stream()
        .filter(key -> key != asked && key != Keys.CLIENT)
        .<Design>map(key -> design.with(key.byDefault()))
        .toList();
  }

  private static Design found(List<DesignRule> rules) {
    return Objects.requireNonNull(search(rules).design());
  }

  private static int looked(List<DesignRule> rules) {
    return search(rules).looked();
  }

  private static NearestDesign.Found search(List<DesignRule> rules) {
    return new NearestDesign(rules, ALL_ON, on()).found();
  }

  private static Setting<Boolean> on() {
    return new Setting<>(ASKED, true);
  }

  /// Against two that are on together; the first is to be switched off.
  private static DesignRule rule(Key<Boolean> one, Key<Boolean> other) {
    return DesignRule.against(one.word() + "-" + other.word(), one, on -> on)
        .where(other, on -> on);
  }
}
