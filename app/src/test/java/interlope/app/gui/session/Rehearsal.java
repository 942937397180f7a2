package interlope.app.gui.session;

import interlope.app.selection.NamedScenarios;
import interlope.run.Runner;
import interlope.scenario.Scenario;
import interlope.scenario.problem.ScenarioException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/// A session without a window whose runs are over when they were asked for, and a clock that the
/// test beats itself.
public final class Rehearsal implements AutoCloseable {
  /// One lab for all tests: making keys and warming up takes longer than the runs.
  public static final Runner LAB = Runner.start();

  private final HandTicker ticker = new HandTicker();
  private final WindowSession session;

  /// One that does not measure what other designs would have come to, which takes thirty runs.
  public Rehearsal() {
    this(new Unmeasured());
  }

  private Rehearsal(ExecutorService background) {
    session =
        new WindowSession(
            Stagehand.in(() -> LAB, () -> "7f3a91c2"), background, Runnable::run, ticker);
  }

  public static Rehearsal measured() {
    return new Rehearsal(new SameThread());
  }

  /// A session alone, whose clock stands.
  public static WindowSession open() {
    return new Rehearsal().session;
  }

  /// One in which nothing is to be run.
  public static WindowSession still() {
    return new WindowSession(
        Stagehand.withOwn(
            () -> {
              throw new IllegalStateException("nothing is to be run here");
            },
            () -> "00000000"),
        new SameThread(),
        Runnable::run,
        new HandTicker());
  }

  public WindowSession session() {
    return session;
  }

  /// Lets the time for one message pass.
  public void beat() {
    ticker.beat();
  }

  public boolean isBeating() {
    return ticker.beat != null;
  }

  /// Runs a scenario of the library and gives back what is shown.
  public Play play(String id) {
    session.run(scenario(id));
    return session.play().orElseThrow();
  }

  public static Scenario scenario(String id) {
    try {
      return NamedScenarios.of(List.of()).scenarios().stream()
          .filter(scenario -> scenario.id().equals(id))
          .findFirst()
          .orElseThrow();
    } catch (ScenarioException broken) {
      throw new AssertionError(broken);
    }
  }

  @Override
  public void close() {
    session.close();
  }

  private static final class HandTicker implements Ticker {
    private @Nullable Runnable beat;

    @Override
    public void start(Duration period, Runnable each) {
      beat = each;
    }

    @Override
    public void stop() {
      beat = null;
    }

    void beat() {
      var now = beat;
      if (now != null) {
        now.run();
      }
    }
  }
}
