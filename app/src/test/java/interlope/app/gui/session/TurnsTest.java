package interlope.app.gui.session;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.verdict.VerdictWord;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// What is chosen while something is under way.
class TurnsTest {
  /// What was given to the background, and is done when a test says so.
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  private final WindowSession session =
      new WindowSession(
          Stagehand.in(() -> Rehearsal.LAB, () -> "7f3a91c2"),
          new SameThread(waiting::add),
          Runnable::run,
          new NoClock());

  @Test
  void aStoppedChangeKeepsWhatWasShown() {
    session.run(Rehearsal.scenario("strip-meets-nothing"));
    work();
    var shown = session.showing().get();

    session.change(session.play().orElseThrow().design().with(Keys.HSTS, Hsts.PRELOAD));
    assertThat(session.running().get()).isTrue();
    session.stop();
    work();

    assertThat(session.running().get()).isFalse();
    assertThat(session.showing().get()).isSameAs(shown);
  }

  @Test
  void aStoppedFirstRunIsToldAndItsResultIsDropped() {
    session.run(Rehearsal.scenario("strip-meets-nothing"));

    session.stop();
    work();

    assertThat(session.showing().get()).isInstanceOf(Showing.Failed.class);
    assertThat(session.running().get()).isFalse();
  }

  @Test
  void ofTwoRunsTheOneChosenLastIsShown() {
    session.run(Rehearsal.scenario("strip-meets-nothing"));
    session.run(Rehearsal.scenario("rogue-ca-meets-a-pin"));
    work();

    assertThat(session.play().orElseThrow().scenario().id()).isEqualTo("rogue-ca-meets-a-pin");
    assertThat(session.running().get()).isFalse();
  }

  @Test
  void whatWasToBeShownIsDroppedWhereSomethingElseWasChosenMeanwhile() {
    session.toShow(() -> "old", _ -> session.show(new Showing.Failed("old", "old")));
    session.run(Rehearsal.scenario("rogue-ca-meets-a-pin"));
    work();

    assertThat(session.play().orElseThrow().run().judgement().verdict().word())
        .isEqualTo(VerdictWord.BLOCKED);
  }

  @Test
  void aFaultOfTheProgramIsASentenceAndNoSilence() {
    session.inBackground(
        () -> {
          throw new IllegalStateException("planted");
        },
        _ -> {});
    work();

    assertThat(session.showing().get())
        .isInstanceOfSatisfying(
            Showing.Failed.class, failed -> assertThat(failed.sentence()).contains("planted"));
  }

  @Test
  void whatWasBegunBeforeTheWindowClosedIsDone() {
    var saved = new AtomicBoolean();
    var background = new Closing();
    var closing =
        new WindowSession(
            Stagehand.in(() -> Rehearsal.LAB, () -> "7f3a91c2"),
            background,
            Runnable::run,
            new NoClock());
    closing.inBackground(background::isClosed, _ -> {});
    closing.inBackground(
        () -> {
          saved.set(true);
          return saved;
        },
        _ -> {});
    closing.close();

    assertThat(saved).isTrue();
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /// One thread whose first task ends when it is being closed.
  private static final class Closing extends ThreadPoolExecutor {
    private final CountDownLatch closed = new CountDownLatch(1);

    Closing() {
      super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    boolean isClosed() {
      try {
        return closed.await(10, TimeUnit.SECONDS);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }

    @Override
    public void shutdown() {
      super.shutdown();
      closed.countDown();
    }

    @Override
    public List<Runnable> shutdownNow() {
      var dropped = super.shutdownNow();
      closed.countDown();
      return dropped;
    }
  }

  private static final class NoClock implements Ticker {
    @Override
    public void start(Duration period, Runnable beat) {}

    @Override
    public void stop() {}
  }
}
