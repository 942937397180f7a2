package interlope.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.client.Client;
import interlope.client.ClientSetup;
import interlope.client.MobileApp;
import interlope.client.Network;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.lab.world.PartyMakers;
import interlope.run.question.Questions;
import interlope.run.question.Silent;
import interlope.scenario.Expectation;
import interlope.scenario.Scenario;
import interlope.story.errand.Errand;
import interlope.verdict.Judge;
import interlope.verdict.Judgement;
import interlope.verdict.Verdict;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import interlope.wire.leg.PassedAlert;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A run always ends, and one that the lab could not play says so.
@Timeout(20)
class StopTest {
  private static final String SEED = "7f3a91c2";
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration QUICK = Duration.ofSeconds(2);
  private static final Leg NO_SUCH_LEG = new Leg(1, 1);

  @Test
  void aRunThatDoesNotEndIsInconclusiveWhenItsTimeIsOver() {
    var timeout = Duration.ofMillis(150);
    try (var runner = Runner.with(PartyMakers.HONEST.withApp(Waiting::new), Judge::judge)) {
      runner.run(scenario("warm"), new RunOptions(SEED, timeout, false), _ -> {});
      var run = runner.run(scenario("waits"), new RunOptions(SEED, timeout, true), _ -> {});

      assertThat(run.judgement()).isEqualTo(inconclusive(Said.at("too-long", "PT0.15S")));
      assertThat(run.took()).isBetween(timeout, QUICK);
      assertThat(run.recording()).isEmpty();
    }
  }

  @Test
  void stoppingASuiteEndsItsRunsAndBeginsNoOther() throws Exception {
    var begun = new CountDownLatch(2);
    try (var runner = Runner.with(PartyMakers.HONEST.withApp(Waiting::new), Judge::judge)) {
      var scenarios = IntStream.range(0, 9).mapToObj(at -> scenario("s" + at)).toList();
      var suite =
          new FutureTask<>(() ->
              runner.runAll(
                  scenarios, new SuiteOptions(SEED, 2, LONG, false), new Counting(begun)));
      Thread.ofVirtual().start(suite);
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      long stopped = System.nanoTime();
      runner.stop();
      var result = suite.get(10, TimeUnit.SECONDS);

      assertThat(result.runs()).isEmpty();
      assertThat(result.notRun()).isEqualTo(9);
      assertThat(Duration.ofNanos(System.nanoTime() - stopped)).isLessThan(QUICK);
    }
  }

  @Test
  void aRunOfALabThatFailsIsInconclusive() {
    try (var honest = Runner.start()) {
      honest.run(scenario("warm"), new RunOptions(SEED, LONG, false), _ -> {});
    }
    // Long enough to make this lab's keys as well, which takes half a second and more.
    var timeout = Duration.ofSeconds(3);
    try (var runner = Runner.with(PartyMakers.HONEST.withApp(Forgetful::new), Judge::judge)) {
      var run = runner.run(scenario("fails"), new RunOptions(SEED, timeout, false), _ -> {});

      assertThat(run.judgement())
          .isEqualTo(
              inconclusive(
                  Said.at("lab-failed", "A connection of the run did not end within PT1.5S.")));
    }
  }

  @Test
  void aClientThatCannotReachAnythingIsTheLabsFailureAndNoDefence() {
    var makers = PartyMakers.HONEST.withApp(app -> new MobileApp(leadingNowhere(app)));
    try (var runner = Runner.with(makers, Judge::judge)) {
      var run = runner.run(scenario("nowhere"), new RunOptions(SEED, LONG, false), _ -> {});

      assertThat(run.judgement())
          .isEqualTo(
              inconclusive(Said.at("lab-failed", "A party of the run could not be connected to.")));
    }
  }

  @Test
  void aBugOfAPartyIsThrownAndNotJudged() {
    var makers =
        PartyMakers.HONEST.withBank(_ ->
            _ -> {
              throw new UnsupportedOperationException("planted");
            });
    try (var runner = Runner.with(makers, Judge::judge)) {
      var options = new RunOptions(SEED, LONG, false);

      assertThatThrownBy(() -> runner.run(scenario("bug"), options, _ -> {}))
          .isInstanceOf(IllegalStateException.class)
          .hasCauseInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void anErrorInARunEndsTheSuite() {
    try (var runner =
        Runner.with(
            PartyMakers.HONEST,
            (_, _) -> {
              throw new AssertionError("planted");
            })) {
      assertThatThrownBy(() ->
              runner.runAll(
                  List.of(scenario("error")),
                  new SuiteOptions(SEED, 1, LONG, false),
                  Silent.LISTENER))
          .isInstanceOf(AssertionError.class)
          .hasMessage("planted");
    }
  }

  /// Port 1 of loopback, where nobody listens.
  private static ClientSetup leadingNowhere(ClientSetup app) {
    return new ClientSetup(
        app.bank(),
        new Network() {
          @Override
          public InetAddress loopback() {
            return app.network().loopback();
          }

          @Override
          public OptionalInt port(Origin origin) {
            return OptionalInt.of(1);
          }

          @Override
          public Map<Origin, Integer> sites() {
            return app.network().sites();
          }

          @Override
          public Set<Leg> arrived() {
            return app.network().arrived();
          }

          @Override
          public Optional<PassedAlert> alert(Leg leg) {
            return app.network().alert(leg);
          }
        },
        app.settings(),
        app.tls(),
        app.checks(),
        app.pin(),
        app.inner(),
        app.innerPublicKey(),
        app.witness());
  }

  private static Scenario scenario(String id) {
    return Questions.of(
            Transport.TLS13, Set.of(Trust.PUBLIC_CA), "none", "leaked-key-recording", "read")
        .asScenario(id, Expectation.NOTHING);
  }

  private static Judgement inconclusive(Said why) {
    return new Judgement(new Verdict.Inconclusive(why), List.of(), SessionEnd.UNKNOWN, Set.of());
  }

  private record Counting(CountDownLatch begun) implements SuiteListener {
    @Override
    public void started(Scenario scenario) {
      begun.countDown();
    }

    @Override
    public void finished(Run run, int done, int total) {}
  }

  /// Never begins its errand.
  private static final class Waiting implements Client {
    private final ClientSetup setup;

    Waiting(ClientSetup setup) {
      this.setup = setup;
    }

    @Override
    public SessionEnd look() {
      throw new UnsupportedOperationException("this client is asked for its errand alone");
    }

    @Override
    public SessionEnd visit(Errand errand) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      return SessionEnd.refused(Party.CLIENT, null, Reason.SILENCE, Said.at(setup.bank().host()));
    }

    @Override
    public String madeOf() {
      return "a test";
    }

    @Override
    public Set<Leg> legs() {
      return Set.of();
    }

    @Override
    public void close() {}
  }

  /// Names a connection that it never made, so that the lab waits for its end in vain.
  private static final class Forgetful implements Client {
    private final MobileApp honest;

    Forgetful(ClientSetup setup) {
      honest = new MobileApp(setup);
    }

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
      return "a test";
    }

    @Override
    public Set<Leg> legs() {
      var legs = new HashSet<>(honest.legs());
      legs.add(NO_SUCH_LEG);
      return legs;
    }

    @Override
    public void close() {
      honest.close();
    }
  }
}
