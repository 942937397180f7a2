package interlope.run;

import static interlope.design.Transport.TLS13;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Action;
import interlope.attack.Arrival;
import interlope.attack.Attack;
import interlope.attack.Capability;
import interlope.attack.Doorway;
import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.OpenedRecording;
import interlope.attack.Stance;
import interlope.client.Client;
import interlope.client.ClientSetup;
import interlope.client.MobileApp;
import interlope.design.Checks;
import interlope.design.Trust;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.Recording;
import interlope.event.What;
import interlope.lab.world.PartyMakers;
import interlope.run.question.Question;
import interlope.run.question.Questions;
import interlope.run.question.Reasoning;
import interlope.scenario.Expectation;
import interlope.story.Secrets;
import interlope.story.bank.BankAnswer;
import interlope.verdict.Judge;
import interlope.verdict.Judgement;
import interlope.wire.capture.Capture;
import interlope.wire.http.HttpRequest;
import interlope.word.Listed;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A lab that lies is found out: each fault, planted by itself, makes a scenario differ that the
/// honest lab plays as expected.
class PlantedFaultTest {
  private static final Runner HONEST = Runner.start();
  private static final RunOptions OPTIONS =
      new RunOptions("7f3a91c2", Duration.ofSeconds(20), false);

  @Test
  void anEntryThatRelaysThoughItShouldSpeak() {
    var question = Questions.of(TLS13, Set.of(Trust.TRUST_ALL), "none", "self-signed", "read");
    var relaying = new Relaying(question.attack().entry().value());

    assertThat(differs(question, with(question, relaying), HONEST)).isTrue();
  }

  @Test
  void anActionThatLetsEverythingPass() {
    var question =
        Questions.of(TLS13, Set.of(Trust.PUBLIC_CA), "sealed-box", "leaked-key", "tamper");
    var idle = new Question(question.design(), acting(question.attack(), new Idle()));

    assertThat(differs(question, idle, HONEST)).isTrue();
  }

  @Test
  void aJudgeThatNeverLooks() {
    var question = Questions.of(TLS13, Set.of(Trust.PUBLIC_CA), "none", "broken-tls", "read");

    try (var faulty = Runner.with(PartyMakers.HONEST, PlantedFaultTest::withoutLooking)) {
      assertThat(differs(question, question, faulty)).isTrue();
    }
  }

  @Test
  void aClientThatIgnoresItsPin() {
    var question = Questions.of(TLS13, Set.of(Trust.PINNED_KEY), "none", "rogue-ca", "read");
    var makers = PartyMakers.HONEST.withApp(PlantedFaultTest::withoutPin);

    try (var faulty = Runner.with(makers, Judge::judge)) {
      assertThat(differs(question, question, faulty)).isTrue();
    }
  }

  @Test
  void aServerWhoseLedgerMissesATransfer() {
    var question =
        Questions.of(TLS13, Set.of(Trust.PUBLIC_CA), "sealed-box", "leaked-key", "replay");
    var makers = PartyMakers.HONEST.withBank(PlantedFaultTest::withoutLedger);

    try (var faulty = Runner.with(makers, Judge::judge)) {
      assertThat(differs(question, question, faulty)).isTrue();
    }
  }

  @Test
  void aReaderThatOpensNothing() {
    var question = Questions.of(TLS13, Set.of(Trust.PUBLIC_CA), "none", "broken-tls", "read");
    var blind = new Blind(question.attack().entry().value());

    assertThat(differs(question, with(question, blind), HONEST)).isTrue();
  }

  @AfterAll
  static void close() {
    HONEST.close();
  }

  /// Whether `planted` ends otherwise at `runner` than `question` at an honest one, where it has to
  /// end as reasoning says. A run that cannot be judged is as unlike it as one that is judged
  /// otherwise.
  private static boolean differs(Question question, Question planted, Runner runner) {
    var expected = Reasoning.about(question);
    assertThat(asExpected(question, expected, HONEST)).contains(true);
    return !asExpected(planted, expected, runner).orElse(false);
  }

  private static Optional<Boolean> asExpected(
      Question question, Expectation expected, Runner runner) {
    return runner.run(question.asScenario("planted", expected), OPTIONS, _ -> {}).asExpected();
  }

  private static Question with(Question question, Entry entry) {
    var attack = question.attack();
    return new Question(
        question.design(),
        new Attack(
            attack.position(),
            new Listed<>(attack.entry().word(), attack.entry().shelf(), entry),
            attack.action(),
            attack.knows()));
  }

  private static Attack acting(Attack attack, Action action) {
    return new Attack(
        attack.position(),
        attack.entry(),
        new Listed<>(attack.action().word(), attack.action().shelf(), action),
        attack.knows());
  }

  private static Judgement withoutLooking(Recording run, Secrets secrets) {
    var empty =
        new Recording(
            run.lines().stream()
                .filter(line -> !(line.event() instanceof Event.MessageRead))
                .toList(),
            run.truth(),
            run.truthKeys(),
            run.attacker(),
            run.attackerKeys());
    return Judge.judge(empty, secrets);
  }

  private static Client withoutPin(ClientSetup app) {
    var checks = new Checks(app.checks().chain(), app.checks().name(), false, false);
    return new MobileApp(
        new ClientSetup(
            app.bank(),
            app.network(),
            app.settings(),
            app.tls(),
            checks,
            app.pin(),
            app.inner(),
            app.innerPublicKey(),
            app.witness()));
  }

  private static Function<HttpRequest, BankAnswer> withoutLedger(
      Function<HttpRequest, BankAnswer> bank) {
    return request -> {
      var answer = bank.apply(request);
      return new BankAnswer(answer.response(), answer.user(), null, answer.replayNoticed());
    };
  }

  private record Relaying(Entry honest) implements Entry {
    @Override
    public Stance stance() {
      return honest.stance();
    }

    @Override
    public Set<Capability> needs() {
      return honest.needs();
    }

    @Override
    public Doorway meet(Arrival arrival, Loot loot) {
      return new Doorway.Relay();
    }
  }

  private record Blind(Entry honest) implements Entry {
    @Override
    public Stance stance() {
      return honest.stance();
    }

    @Override
    public Set<Capability> needs() {
      return honest.needs();
    }

    @Override
    public OpenedRecording open(Capture leg, Loot loot) {
      return new OpenedRecording.Closed(Attempt.failed(What.OPEN_WITH_SECRETS, Failure.NO_SECRETS));
    }
  }

  private record Idle() implements Action {
    @Override
    public Set<Stance> goesWith() {
      return Set.of(Stance.values());
    }
  }
}
