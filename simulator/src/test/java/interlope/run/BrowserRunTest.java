package interlope.run;

import static interlope.design.Transport.HTTP;
import static interlope.design.Transport.TLS13;
import static interlope.design.Trust.PUBLIC_CA;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Action;
import interlope.attack.Attack;
import interlope.attack.Loot;
import interlope.attack.Stance;
import interlope.attack.mind.Mind;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.Line;
import interlope.event.Reason;
import interlope.event.What;
import interlope.run.question.Question;
import interlope.run.question.Questions;
import interlope.scenario.Expectation;
import interlope.verdict.Judgement;
import interlope.verdict.TriedAt;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpResponse;
import interlope.word.Listed;
import interlope.word.Shelf;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What is particular to attacks on browsers, in real runs.
class BrowserRunTest {
  private static final Runner RUNNER = Runner.start();
  private static final RunOptions OPTIONS =
      new RunOptions("7f3a91c2", Duration.ofSeconds(20), true);

  @AfterAll
  static void close() {
    RUNNER.close();
  }

  @Test
  void aHijackerLogsInAtThePagesAndNeedsNoStolenToken() {
    var question = Questions.inABrowser(HTTP, Set.of(PUBLIC_CA), "none", "eavesdrop", "hijack");
    var run = run(RUNNER, insecureCookies(question));

    assertThat(attempts(run))
        .contains(Attempt.worked(What.LOG_IN))
        .noneMatch(attempt -> attempt.failed() != null);
    assertThat(cookiesSentByTheAttacker(run)).doesNotContainAnyElementsOf(cookiesRead(run));
  }

  @Test
  void anEavesdropperRepeatsWhatStayedShutAndNotWhatItRead() {
    var run =
        run(RUNNER, Questions.inABrowser(TLS13, Set.of(PUBLIC_CA), "none", "eavesdrop", "replay"));

    assertThat(attempts(run))
        .extracting(Attempt::what)
        .contains(What.REPLAY_BYTES)
        .doesNotContain(What.REPLAY_MESSAGES, What.REPLAY_TRANSFER);
    assertThat(lines(run)).noneMatch(line -> line.event() instanceof Event.MessageSent);
  }

  @Test
  void nothingOfANeighboursIsSentToTheBank() {
    var run =
        run(
            RUNNER,
            Questions.inABrowser(
                TLS13, Set.of(PUBLIC_CA), "sealed-box", "http-injection", "replay"));

    assertThat(lines(run)).noneMatch(line -> line.event() instanceof Event.MessageSent);
    assertThat(attempts(run)).extracting(Attempt::what).contains(What.REPLAY_BYTES);
  }

  /// Also where the browser would have made HTTPS of it, had it asked.
  @Test
  void aPageOverHttpsRunsNoScriptOverHttp() {
    for (var hsts : Hsts.values()) {
      var question = Questions.inABrowser(TLS13, Set.of(PUBLIC_CA), "none", "leaked-key", "read");
      var attack = question.attack();
      var planted =
          new Question(
              question.design().with(Keys.HSTS, hsts),
              new Attack(
                  attack.position(),
                  attack.entry(),
                  new Listed<>("read", Shelf.ACTION, new Mixing()),
                  attack.knows()));

      var session = run(RUNNER, planted).judgement().session();

      assertThat(session.reason()).as("%s", hsts).isEqualTo(Reason.MIXED_CONTENT);
    }
  }

  @Test
  void pinsThatNobodyWasGivenAreNotSaidToHaveBeenLeft() {
    var question =
        Questions.inABrowser(TLS13, Set.of(PUBLIC_CA), "none", "self-signed", "hostile-pin");
    var preloaded =
        new Question(question.design().with(Keys.HSTS, Hsts.PRELOAD), question.attack());

    assertThat(attempts(run(RUNNER, preloaded)))
        .contains(Attempt.failed(What.LEAVE_PINS, Failure.NOTHING_TO_CHANGE));
  }

  private static Question insecureCookies(Question question) {
    return new Question(question.design().with(Keys.SECURE_COOKIES, false), question.attack());
  }

  private static Run run(Runner runner, Question question) {
    return runner.run(question.asScenario("browser-run", Expectation.NOTHING), OPTIONS, _ -> {});
  }

  private static List<Attempt> attempts(Run run) {
    Judgement judgement = run.judgement();
    return judgement.attempts().stream().map(TriedAt::attempt).toList();
  }

  private static List<Line> lines(Run run) {
    return run.recording().orElseThrow().lines();
  }

  private static List<String> cookiesRead(Run run) {
    return lines(run).stream()
        .filter(line ->
            line.event() instanceof Event.MessageRead(_, var to, _, _) && to == Direction.TO_SERVER)
        .flatMap(
            line -> ((Event.MessageRead) line.event()).message().headers().all("Cookie").stream())
        .toList();
  }

  private static List<String> cookiesSentByTheAttacker(Run run) {
    return lines(run).stream()
        .filter(line -> line.event() instanceof Event.MessageSent)
        .flatMap(
            line -> ((Event.MessageSent) line.event()).request().headers().all("Cookie").stream())
        .toList();
  }

  private static final class Mixing implements Action {
    @Override
    public Set<Stance> goesWith() {
      return Set.of(Stance.ACTIVE);
    }

    @Override
    public Mind begin(Loot loot) {
      return seen ->
          seen instanceof Seen.Message(_, _, HttpResponse answer) && !answer.body().isEmpty()
              ? List.of(
                  new Step.PassMessage(
                      answer.withBody(
                          Bytes.ofText(
                              answer
                                  .body()
                                  .text()
                                  .replace(
                                      "</body>",
                                      "<script"
                                          + " src=\"http://bank.test/more.js\"></script></body>")))))
              : List.of(new Step.PassOn());
    }
  }
}
