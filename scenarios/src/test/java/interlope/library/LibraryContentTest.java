package interlope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import interlope.attack.Attack;
import interlope.attack.Knowledge;
import interlope.attack.Stance;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.inner.registry.InnerLayers;
import interlope.scenario.Expectation;
import interlope.scenario.Scenario;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import interlope.word.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the library as a whole has to have, whatever its runs show.
class LibraryContentTest {
  private static final Set<Transport> FORWARD_SECRET =
      Set.of(Transport.TLS12_ECDHE, Transport.TLS13);

  private static final Map<String, Predicate<Design>> DEFENCES = defences();

  private final List<Scenario> all = Shipped.all();

  @Test
  void hasAtLeastThirtyScenarios() {
    assertThat(all).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void noTwoScenariosShareAnId() {
    assertThat(all).extracting(Scenario::id).doesNotHaveDuplicates();
  }

  @Test
  void aFileIsNamedAfterItsScenarioAndLiesInAThemesFolder() {
    assertThat(all)
        .allSatisfy(scenario ->
            assertThat(scenario.origin().file()).matches("[a-z-]+/" + scenario.id() + ".yaml"));
  }

  @Test
  void everyScenarioHasATitleAStoryALessonAndTags() {
    assertThat(all)
        .allSatisfy(scenario -> {
          assertThat(scenario.title()).isNotBlank().isNotEqualTo(scenario.id());
          assertThat(scenario.story()).isNotBlank();
          assertThat(scenario.lesson()).isNotBlank();
          assertThat(scenario.tags()).isNotEmpty();
        });
  }

  @Test
  void everyScenarioExpectsAVerdictAndLosses() {
    assertThat(all)
        .allSatisfy(scenario -> {
          assertThat(scenario.expect().verdict()).isNotNull();
          assertThat(scenario.expect().losses()).isNotNull();
        });
  }

  @Test
  void aBreachIsExpectedExactlyWhereLossesAre() {
    assertThat(all)
        .allSatisfy(scenario ->
            assertThat(isBreached(scenario)).isEqualTo(!losses(scenario.expect()).isEmpty()));
  }

  @Test
  void noQuestionIsAskedTwice() {
    record Question(Design design, Attack attack) {}
    assertThat(all)
        .extracting(scenario -> new Question(scenario.design(), scenario.attack()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyEntryMeetsADesignThatFallsAndOneThatStands() {
    var entries =
        Entries.ALL.stream().filter(entry -> entry.value().stance() != Stance.ABSENT).toList();

    assertThat(used(Predicate.not(LibraryContentTest::isBreached), attack -> attack.entry().word()))
        .containsAll(words(entries));
    assertThat(used(LibraryContentTest::isBreached, attack -> attack.entry().word()))
        .containsAll(words(entries));
  }

  @Test
  void everyActionAndPieceOfKnowledgeIsUsed() {
    assertThat(used(_ -> true, attack -> attack.action().word())).containsAll(words(Actions.ALL));
    assertThat(all)
        .flatExtracting(scenario -> scenario.attack().knows())
        .contains(Knowledge.values());
  }

  @Test
  void everyChoiceOfADesignIsUsed() {
    assertThat(all).extracting(s -> s.design().get(Keys.TRANSPORT)).contains(Transport.values());
    assertThat(all).flatExtracting(s -> s.design().get(Keys.TRUST)).contains(Trust.values());
    assertThat(all)
        .extracting(s -> s.design().get(Keys.INNER).word())
        .containsAll(InnerLayers.all().stream().map(InnerLayers.Entry::word).toList());
  }

  /// A lockout takes a mishap, or a browser that somebody was allowed to leave pins in.
  @Test
  void everyLossThatTheseAttacksCanCauseIsExpectedSomewhere() {
    assertThat(all)
        .flatExtracting(scenario -> losses(scenario.expect()))
        .containsAll(EnumSet.complementOf(EnumSet.of(Loss.LOCKOUT)));
  }

  @ParameterizedTest
  @MethodSource
  void aLeakedKeyAndARogueCaMeetEachDefence(String entry, Predicate<Design> defence) {
    assertThat(all)
        .anyMatch(scenario ->
            scenario.attack().entry().word().equals(entry)
                && scenario.attack().interposes()
                && scenario.attack().action().word().equals("read")
                && scenario.attack().knows().isEmpty()
                && defence.test(scenario.design()));
  }

  static List<Arguments> aLeakedKeyAndARogueCaMeetEachDefence() {
    var pairs = new ArrayList<Arguments>();
    for (var entry : List.of("leaked-key-recording", "leaked-key", "rogue-ca")) {
      DEFENCES.forEach(
          (name, defence) -> pairs.add(argumentSet(entry + " against " + name, entry, defence)));
    }
    return pairs;
  }

  private static Map<String, Predicate<Design>> defences() {
    Predicate<Design> forwardSecret = design -> FORWARD_SECRET.contains(design.get(Keys.TRANSPORT));
    Predicate<Design> pinned = design -> design.get(Keys.TRUST).contains(Trust.PINNED_KEY);
    Predicate<Design> layered = design -> !design.get(Keys.INNER).isNone();
    Predicate<Design> bare = pinned.or(layered).negate();
    var defences = new LinkedHashMap<String, Predicate<Design>>();
    defences.put("nothing", bare.and(design -> design.get(Keys.TRANSPORT) == Transport.TLS12_RSA));
    defences.put("forward secrecy", bare.and(forwardSecret));
    defences.put("pinning", pinned.and(layered.negate()));
    defences.put("an inner layer", layered.and(pinned.negate()));
    defences.put("all together", forwardSecret.and(pinned).and(layered));
    return defences;
  }

  private Set<String> used(Predicate<Scenario> where, Function<Attack, String> word) {
    return all.stream()
        .filter(where)
        .map(scenario -> word.apply(scenario.attack()))
        .collect(Collectors.toSet());
  }

  private static Set<String> words(List<? extends Word> listed) {
    return listed.stream().map(Word::word).collect(Collectors.toSet());
  }

  private static boolean isBreached(Scenario scenario) {
    return scenario.expect().verdict() == VerdictWord.BREACHED;
  }

  private static Set<Loss> losses(Expectation expected) {
    return expected.losses() == null ? Set.of() : expected.losses();
  }
}
