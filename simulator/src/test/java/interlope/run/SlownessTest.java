package interlope.run;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.client.Client;
import interlope.client.MobileApp;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.lab.world.PartyMakers;
import interlope.run.process.BusyCores;
import interlope.run.question.Ending;
import interlope.run.question.Questions;
import interlope.run.question.SampleQuestions;
import interlope.run.question.Silent;
import interlope.scenario.Expectation;
import interlope.scenario.Scenario;
import interlope.story.errand.Errand;
import interlope.verdict.Judge;
import interlope.verdict.Verdict;
import interlope.wire.Leg;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Slowness is no security: a machine that is busy, late or years off changes no verdict, and where
/// it keeps a run from its end the run is inconclusive and says why.
@Timeout(60)
class SlownessTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String SEED = "7f3a91c2";

  private static Map<String, Ending> quiet = Map.of();

  @BeforeAll
  static void playOneAfterTheOther() {
    try (var runner = Runner.start()) {
      quiet = endings(runner, 1);
    }
  }

  @Test
  void theVerdictsAreTheSameWhileOthersKeepEveryCoreBusy() throws Exception {
    try (var runner = Runner.start();
        var _ = BusyCores.keep(Duration.ofSeconds(40))) {
      assertThat(endings(runner, 8)).isEqualTo(quiet);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-02T00:00:00Z", "2050-01-01T00:00:00Z", "2262-04-11T00:00:00Z"})
  void theVerdictsAreTheSameWhateverTheYear(String year) {
    try (var runner = Runner.at(() -> Instant.parse(year))) {
      assertThat(endings(runner, 8)).isEqualTo(quiet);
    }
  }

  private static Map<String, Ending> endings(Runner runner, int jobs) {
    var options = new SuiteOptions(SEED, jobs, LONG, false);
    return runner.runAll(SampleQuestions.times(1), options, Silent.LISTENER).runs().stream()
        .collect(toMap(run -> run.scenario().title(), Ending::of));
  }

  @Test
  void aBankThatIsTooSlowIsNobodysDefenceAndNobodysLoss() throws Exception {
    var over = new CountDownLatch(1);
    var parts =
        PartyMakers.HONEST.withBank(bank ->
            request -> {
              if (request.method().equals("PUT")) {
                await(over);
              }
              return bank.apply(request);
            });
    try (var runner = Runner.with(parts, Judge::judge)) {
      var options = new RunOptions(SEED, Duration.ofSeconds(3), false);
      var run = runner.run(question("eavesdrop", Transport.HTTP), options, _ -> {});

      assertThat(run.judgement().verdict())
          .isEqualTo(new Verdict.Inconclusive(Said.at("control-silence")));
      assertThat(run.judgement().losses()).isEmpty();
      assertThat(run.judgement().session().end()).isEqualTo(SessionEnd.End.TIMED_OUT);
      assertThat(run.asExpected()).isEmpty();
      over.countDown();
    }
  }

  /// Longer than a client waits in a run of three seconds, and shorter than the run.
  private static void await(CountDownLatch over) {
    try {
      over.await(2, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aControlThatTheLabFailedSaysSo() {
    var run = withBrokenControl(Nowhere::new);

    assertThat(run.judgement().verdict())
        .isEqualTo(
            new Verdict.Inconclusive(
                Said.at("control-lab-failed", "A connection of the run did not end within PT1S.")));
    assertThat(run.judgement().session()).isEqualTo(SessionEnd.COMPLETED);
  }

  /// The first client of the runner is the run's own, the second its control's.
  private static Run withBrokenControl(UnaryOperator<Client> broken) {
    var clients = new AtomicInteger();
    var parts =
        PartyMakers.HONEST.withApp(setup ->
            clients.getAndIncrement() == 1
                ? broken.apply(new MobileApp(setup))
                : new MobileApp(setup));
    try (var runner = Runner.with(parts, Judge::judge)) {
      return runner.run(
          question("leaked-key", Transport.TLS13),
          new RunOptions(SEED, Duration.ofSeconds(2), false),
          _ -> {});
    }
  }

  private static Scenario question(String entry, Transport transport) {
    return Questions.of(transport, Set.of(Trust.PUBLIC_CA), "none", entry, "read")
        .asScenario("slow", new Expectation(null, Set.of(), null));
  }

  /// Does its errand, and names a connection beside that nobody else knows of.
  private record Nowhere(Client honest) implements Client {
    @Override
    public SessionEnd look() {
      return honest.look();
    }

    @Override
    public SessionEnd visit(Errand errand) {
      return honest.visit(errand);
    }

    @Override
    public String madeOf() {
      return honest.madeOf();
    }

    @Override
    public Set<Leg> legs() {
      return Set.of(new Leg(1, 1));
    }

    @Override
    public void close() {
      honest.close();
    }
  }
}
