package interlope.run;

import interlope.event.Line;
import interlope.scenario.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs many scenarios side by side.
final class Suite {
  private static final Comparator<Scenario> ORDER =
      Comparator.comparing((Scenario scenario) -> scenario.origin().file())
          .thenComparing(Scenario::id);

  /// Runs one scenario, as [Runner] does.
  @FunctionalInterface
  interface One {
    Run run(Scenario scenario, RunOptions options, Consumer<Line> observer);
  }

  private final One one;
  private final Function<Scenario, Optional<Skipped>> lacks;
  private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  /// @param lacks what this machine lacks for a scenario
  Suite(One one, Function<Scenario, Optional<Skipped>> lacks) {
    this.one = one;
    this.lacks = lacks;
  }

  void stop() {
    stopped = true;
    workers.forEach(Thread::interrupt);
  }

  SuiteResult run(List<Scenario> selection, SuiteOptions options, SuiteListener listener) {
    long start = System.nanoTime();
    var skipped = selection.stream().sorted(ORDER).flatMap(s -> lacks.apply(s).stream()).toList();
    var scenarios = selection.stream().filter(s -> lacks.apply(s).isEmpty()).sorted(ORDER).toList();
    var work = new Work(scenarios, options, listener);
    var started = new ArrayList<Thread>();
    for (int job = 0; job < Math.min(options.jobs(), scenarios.size()); job++) {
      started.add(Thread.ofPlatform().daemon().name("job-" + job).start(work));
    }
    started.forEach(Suite::join);
    work.rethrow();
    var runs = work.runs();
    return new SuiteResult(
        options.seed(),
        runs,
        skipped,
        scenarios.size() - runs.size(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private static void join(Thread worker) {
    boolean interrupted = false;
    while (worker.isAlive()) {
      try {
        worker.join();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// What the workers share: each takes the next scenario until none is left.
  private final class Work implements Runnable {
    private final List<Scenario> scenarios;
    private final SuiteOptions options;
    private final SuiteListener listener;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<@Nullable Run> done;
    private final AtomicReference<@Nullable Throwable> bug = new AtomicReference<>();
    private int finished;

    Work(List<Scenario> scenarios, SuiteOptions options, SuiteListener listener) {
      this.scenarios = scenarios;
      this.options = options;
      this.listener = listener;
      this.done = new AtomicReferenceArray<>(scenarios.size());
    }

    @Override
    public void run() {
      workers.add(Thread.currentThread());
      try {
        for (int at = next.getAndIncrement();
            at < scenarios.size() && !stopped && bug.get() == null;
            at = next.getAndIncrement()) {
          runOne(at);
        }
      } catch (RuntimeException | Error failure) {
        bug.compareAndSet(null, failure);
      } finally {
        workers.remove(Thread.currentThread());
      }
    }

    private void runOne(int at) {
      var scenario = scenarios.get(at);
      Consumer<Line> observer;
      synchronized (this) {
        listener.started(scenario);
        observer = listener.observer(scenario);
      }
      var run =
          one.run(
              scenario,
              new RunOptions(options.seed(), options.timeout(), options.keepRecordings()),
              observer);
      if (!stopped) {
        done.set(at, run);
        synchronized (this) {
          listener.finished(run, ++finished, scenarios.size());
        }
      }
    }

    List<Run> runs() {
      var runs = new ArrayList<Run>();
      for (int at = 0; at < done.length(); at++) {
        var run = done.get(at);
        if (run != null) {
          runs.add(run);
        }
      }
      return runs;
    }

    void rethrow() {
      var failure = bug.get();
      switch (failure) {
        case null -> {}
        case Error error -> throw error;
        case RuntimeException exception -> throw exception;
        default -> throw new IllegalStateException("nothing else is caught", failure);
      }
    }
  }
}
