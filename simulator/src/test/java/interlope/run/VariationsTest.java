package interlope.run;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Attack;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.attack.mishap.Mishap;
import interlope.client.MobileApp;
import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.Designs;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.lab.world.PartyMakers;
import interlope.scenario.Expectation;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import interlope.verdict.Judge;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class VariationsTest {
  private static final RunOptions OPTIONS =
      new RunOptions("7f3a91c2", Duration.ofSeconds(20), false);

  private static final Design SITE = Design.DEFAULT.with(Keys.CLIENT, ClientKind.BROWSER);

  @AutoClose private static final Runner RUNNER = Runner.start();

  private static final Set<Loss> READ =
      EnumSet.of(
          Loss.REQUEST_SECRECY, Loss.RESPONSE_SECRECY, Loss.SESSION_SECRECY, Loss.DOCUMENT_SECRECY);

  @Test
  void onASecondVisitEitherKindOfHstsWouldHaveStoppedStripping() {
    assertThat(of(SITE.with(Keys.VISITED_BEFORE, true), "strip", "read"))
        .containsExactly(
            saving("client", "browser", "mobile-app"),
            saving("hsts", "none", "header"),
            saving("hsts", "none", "preload"),
            saving("inner", "none", "sealed-box"));
  }

  @Test
  void onAFirstVisitTheHeaderComesTooLate() {
    assertThat(of(SITE, "strip", "read"))
        .containsExactly(
            saving("client", "browser", "mobile-app"),
            saving("hsts", "none", "preload"),
            saving("inner", "none", "sealed-box"));
  }

  @Test
  void withoutItsPinAnAppFallsToARogueCa() {
    assertThat(of(Design.DEFAULT.with(Keys.TRUST, Set.of(Trust.PINNED_KEY)), "rogue-ca", "read"))
        .contains(
            new Variation(
                Keys.TRUST.reads("pinned-key"),
                Keys.TRUST.reads("public-ca"),
                VerdictWord.BLOCKED,
                VerdictWord.BREACHED,
                READ,
                Set.of()))
        .allMatch(variation -> variation.becomes() == VerdictWord.BREACHED)
        .extracting(VariationsTest::told)
        .containsExactly(
            "transport: http breached",
            "trust: public-ca breached",
            "trust: trust-all breached",
            "trust: no-hostname-check breached");
  }

  @Test
  void whatKeepsTheStoryGoingComesBeforeWhatStopsIt() {
    assertThat(of(Design.DEFAULT, "rogue-ca", "read"))
        .extracting(VariationsTest::told)
        .containsExactly(
            "inner: sealed-box withstood",
            "inner: ephemeral-stream withstood",
            "trust: private-ca blocked",
            "trust: pinned-key blocked",
            "trust: [public-ca, pinned-key] blocked");
  }

  @Test
  void aRecordingFallsToItsKeyWithoutForwardSecrecyOnly() {
    assertThat(
            of(
                Design.DEFAULT.with(Keys.TRANSPORT, Transport.TLS12_RSA),
                "leaked-key-recording",
                "read"))
        .containsExactly(
            saving("transport", "tls12-rsa", "tls12-ecdhe"),
            saving("transport", "tls12-rsa", "tls13"),
            saving("inner", "none", "sealed-box"),
            saving("inner", "none", "ephemeral-stream"));
  }

  @Test
  void aPinDoesNotDecideWhereThePinnedKeyLeaked() {
    assertThat(of(Design.DEFAULT, "leaked-key", "read"))
        .containsExactly(
            saving("inner", "none", "sealed-box"), saving("inner", "none", "ephemeral-stream"));
  }

  @Test
  void whatLosesLessIsToldLastWithWhatItSaves() {
    var all = EnumSet.copyOf(READ);
    all.add(Loss.REPLAY);

    assertThat(of(Design.DEFAULT, "leaked-key", "replay"))
        .containsExactly(
            new Variation(
                Keys.INNER.reads("none"),
                Keys.INNER.reads("ephemeral-stream"),
                VerdictWord.BREACHED,
                VerdictWord.WITHSTOOD,
                Set.of(),
                all),
            new Variation(
                Keys.INNER.reads("none"),
                Keys.INNER.reads("sealed-box"),
                VerdictWord.BREACHED,
                VerdictWord.BREACHED,
                Set.of(Loss.REPLAY),
                READ),
            new Variation(
                Keys.REPLAY_GUARD.reads("false"),
                Keys.REPLAY_GUARD.reads("true"),
                VerdictWord.BREACHED,
                VerdictWord.BREACHED,
                READ,
                Set.of(Loss.REPLAY)));
  }

  @Test
  void anEavesdropperNeedsAWorldWithoutTls() {
    assertThat(of(Design.DEFAULT, "eavesdrop", "read"))
        .containsExactly(
            new Variation(
                Keys.TRANSPORT.reads("tls13"),
                Keys.TRANSPORT.reads("http"),
                VerdictWord.WITHSTOOD,
                VerdictWord.BREACHED,
                READ,
                Set.of()));
  }

  @Test
  void nothingDecidesWhereNobodyIsThere() {
    assertThat(of(Design.DEFAULT, "none", "read")).isEmpty();
  }

  @Test
  void aMishapIsVariedToo() {
    var run =
        RUNNER.run(
            scenario(
                Design.DEFAULT.with(Keys.TRUST, Set.of(Trust.PINNED_KEY)),
                attack("none", "read"),
                Mishap.PIN_LOST),
            OPTIONS,
            _ -> {});

    assertThat(Variations.of(RUNNER, run, OPTIONS))
        .contains(
            new Variation(
                Keys.TRUST.reads("pinned-key"),
                Keys.TRUST.reads("public-ca"),
                VerdictWord.BREACHED,
                VerdictWord.WITHSTOOD,
                Set.of(),
                Set.of(Loss.LOCKOUT)));
  }

  @Test
  void anInconclusiveRunIsNotVaried() {
    var run = run(RUNNER, SITE.with(Keys.TRANSPORT, Transport.HTTP), "eavesdrop", "read");

    assertThat(run.judgement().verdict().word()).isEqualTo(VerdictWord.INCONCLUSIVE);
    assertThat(Variations.of(RUNNER, run, OPTIONS)).isEmpty();
  }

  @Test
  void whoIsInterruptedStopsWithWhatIsFound() {
    var run = run(RUNNER, SITE.with(Keys.VISITED_BEFORE, true), "strip", "read");
    var seen = new ArrayList<Variation>();
    var found =
        Variations.of(
            RUNNER,
            run,
            OPTIONS,
            variation -> {
              seen.add(variation);
              Thread.currentThread().interrupt();
            });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(found).isEqualTo(seen).containsExactly(saving("client", "browser", "mobile-app"));
  }

  @Test
  void whoIsInterruptedInTheMiddleOfARunBeginsNoOther() {
    var caller = Thread.currentThread();
    var apps = new AtomicInteger();
    var makers =
        PartyMakers.HONEST.withApp(setup -> {
          if (apps.incrementAndGet() == 2) {
            caller.interrupt();
          }
          return new MobileApp(setup);
        });
    try (var runner = Runner.with(makers, Judge::judge)) {
      var run = run(runner, Design.DEFAULT, "eavesdrop", "read");
      var found = Variations.of(runner, run, OPTIONS);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(found).isEmpty();
      assertThat(apps).hasValue(2);
    }
  }

  private static List<Variation> of(Design design, String entry, String action) {
    return Variations.of(RUNNER, run(RUNNER, design, entry, action), OPTIONS);
  }

  /// All that is read in a breached run would not have been.
  private static Variation saving(String word, String from, String to) {
    var key = Designs.key(word);
    return new Variation(
        key.reads(from),
        key.reads(to),
        VerdictWord.BREACHED,
        VerdictWord.WITHSTOOD,
        Set.of(),
        READ);
  }

  private static String told(Variation variation) {
    return variation.to() + " " + variation.becomes().word();
  }

  private static Run run(Runner runner, Design design, String entry, String action) {
    return runner.run(scenario(design, attack(entry, action), null), OPTIONS, _ -> {});
  }

  private static Attack attack(String entry, String action) {
    return new Attack(Position.ON_PATH, Entries.named(entry), Actions.named(action), Set.of());
  }

  private static Scenario scenario(Design design, Attack attack, @Nullable Mishap mishap) {
    return new Scenario(
        "varied",
        "varied",
        List.of(),
        "",
        design,
        attack,
        mishap,
        Expectation.NOTHING,
        "",
        new FileLine("tests", 1));
  }
}
