package interlope.run;

import interlope.attack.Stance;
import interlope.design.ClientKind;
import interlope.design.Keys;
import interlope.event.Line;
import interlope.event.Played;
import interlope.event.Recording;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.lab.Lab;
import interlope.lab.LabSetup;
import interlope.lab.world.Draws;
import interlope.lab.world.LabException;
import interlope.lab.world.PartyMakers;
import interlope.lab.world.Premises;
import interlope.scenario.Scenario;
import interlope.story.Secrets;
import interlope.verdict.Judge;
import interlope.verdict.Judgement;
import interlope.verdict.Verdict;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Runs scenarios: opens a lab for each, plays it, has it judged. For any number of threads; one a
/// process.
public final class Runner implements AutoCloseable {
  /// With less time for a run, half of it: silence has to end before the run does, to be judged.
  private static final Duration MOST_PATIENCE = Duration.ofSeconds(5);

  private final Premises premises;
  private final PartyMakers makers;
  private final BiFunction<Recording, Secrets, Judgement> judge;
  private final Controls controls;
  private final Suite suite = new Suite(this::run, this::lacks);

  /// At another time than this machine's.
  static Runner at(InstantSource clock) {
    return new Runner(Premises.open(clock), PartyMakers.HONEST, Judge::judge);
  }

  private Runner(
      Premises premises, PartyMakers makers, BiFunction<Recording, Secrets, Judgement> judge) {
    this.premises = premises;
    this.makers = makers;
    this.judge = judge;
    this.controls = new Controls(this::control);
  }

  /// Begins to make keys in the background.
  ///
  /// @throws IllegalStateException where nobody has called [interlope.tls.TlsRuntime#prepare()],
  ///   which changes TLS for the whole process
  public static Runner start() {
    return with(PartyMakers.HONEST, Judge::judge);
  }

  /// With other parties or another judge: for tests that plant a fault.
  static Runner with(PartyMakers makers, BiFunction<Recording, Secrets, Judgement> judge) {
    return new Runner(Premises.open(), makers, judge);
  }

  /// @param observer sees each line of the transcript as it is written; must be quick
  public Run run(Scenario scenario, RunOptions options, Consumer<Line> observer) {
    long start = System.nanoTime();
    var key = QuestionKey.of(scenario.design(), scenario.attack(), scenario.mishap());
    var outcome = play(scenario, options, observer);
    var judgement =
        switch (outcome) {
          case Outcome.Done(var recording, var secrets, _) ->
              judged(scenario, options, judge.apply(recording, secrets));
          case Outcome.Failed(var why) -> inconclusive(why);
        };
    return new Run(
        scenario,
        key,
        judgement,
        Duration.ofNanos(System.nanoTime() - start),
        outcome instanceof Outcome.Done done ? done.played() : null,
        options.keepRecording() && outcome instanceof Outcome.Done done ? done.recording() : null);
  }

  /// Runs many, in the order of their files and ids whatever the number of jobs. Returns early
  /// after [#stop()].
  public SuiteResult runAll(
      List<Scenario> scenarios, SuiteOptions options, SuiteListener listener) {
    return suite.run(scenarios, options, listener);
  }

  /// Begins no further run and cuts the running ones short. From any thread.
  public void stop() {
    suite.stop();
  }

  /// What this machine lacks for a scenario; empty where it can run.
  public Optional<Skipped> lacks(Scenario scenario) {
    return scenario.design().get(Keys.CLIENT) == ClientKind.CHROMIUM && !premises.hasChromium()
        ? Optional.of(new Skipped(scenario, Premises.CHROMIUM_NEEDS, Premises.CHROMIUM_HOW))
        : Optional.empty();
  }

  @Override
  public void close() {
    stop();
    premises.close();
  }

  private Judgement judged(Scenario scenario, RunOptions options, Judgement judgement) {
    boolean completed = judgement.session().isCompleted();
    if (completed && wasLeftAlone(scenario)) {
      controls.worked(scenario.design());
    }
    return objection(scenario, options, judgement).map(judgement::inconclusive).orElse(judgement);
  }

  private Optional<Said> objection(Scenario scenario, RunOptions options, Judgement judgement) {
    return isControl(scenario)
        ? objection(judgement.session())
        : controls.objection(scenario.design(), options);
  }

  /// Why a control does not speak for its design; empty where it completed.
  private static Optional<Said> objection(SessionEnd control) {
    return switch (control.end()) {
      case COMPLETED -> Optional.empty();
      case REFUSED, CUT -> Optional.of(Said.at("does-not-work"));
      case TIMED_OUT, UNKNOWN -> Optional.of(Said.at("control-silence"));
    };
  }

  private static boolean isControl(Scenario scenario) {
    return scenario.mishap() == null && scenario.attack().entry().value().stance() == Stance.ABSENT;
  }

  /// Whoever only listened changed nothing, so that the run was the design's own control as well.
  private static boolean wasLeftAlone(Scenario scenario) {
    return scenario.mishap() == null && scenario.attack().entry().value().stance() != Stance.ACTIVE;
  }

  private Optional<Said> control(Scenario control, RunOptions options) {
    return switch (play(control, options, _ -> {})) {
      case Outcome.Done(var recording, var secrets, _) ->
          objection(judge.apply(recording, secrets).session());
      case Outcome.Failed(var why) ->
          Optional.of(
              switch (why) {
                case Said.OfPage(var place, var filled) ->
                    Said.at("control-" + place, filled.toArray());
                case Said.Whole whole -> whole;
              });
    };
  }

  private sealed interface Outcome {
    record Done(Recording recording, Secrets secrets, Played played) implements Outcome {}

    record Failed(Said why) implements Outcome {}
  }

  /// Plays on a virtual thread of its own, so that the time for the whole run is bounded.
  private Outcome play(Scenario scenario, RunOptions options, Consumer<Line> observer) {
    var task = new FutureTask<>(() -> playInLab(scenario, options, observer));
    var thread = Thread.ofVirtual().name("run-" + scenario.id()).start(task);
    try {
      return task.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      return new Outcome.Failed(Said.at("too-long", options.timeout()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Outcome.Failed(Said.at("stopped"));
    } catch (ExecutionException failure) {
      return failed(failure);
    } finally {
      thread.interrupt();
    }
  }

  private Outcome playInLab(Scenario scenario, RunOptions options, Consumer<Line> observer)
      throws InterruptedException {
    var half = options.timeout().dividedBy(2);
    var patience = half.compareTo(MOST_PATIENCE) < 0 ? half : MOST_PATIENCE;
    try (var lab =
        Lab.open(
            premises,
            new LabSetup(scenario.design(), scenario.attack(), scenario.mishap()),
            makers,
            new Draws(options.seed(), scenario.id()),
            patience,
            observer)) {
      return new Outcome.Done(lab.play(), lab.secrets(), lab.played());
    }
  }

  private static Outcome failed(ExecutionException failure) {
    return switch (failure.getCause()) {
      case LabException lab ->
          new Outcome.Failed(Said.at("lab-failed", String.valueOf(lab.getMessage())));
      case InterruptedException _ -> new Outcome.Failed(Said.at("stopped"));
      case RuntimeException bug -> throw bug;
      case Error bug -> throw bug;
      case null, default -> throw new IllegalStateException(failure);
    };
  }

  private static Judgement inconclusive(Said why) {
    return new Judgement(new Verdict.Inconclusive(why), List.of(), SessionEnd.UNKNOWN, Set.of());
  }
}
