package interlope.app.gui.session;

import static interlope.word.Texts.text;

import interlope.design.Design;
import interlope.ladder.Ladder;
import interlope.ladder.Parting;
import interlope.report.said.Sentences;
import interlope.run.Run;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.run.SuiteOptions;
import interlope.run.Variation;
import interlope.run.Variations;
import interlope.scenario.Scenario;
import interlope.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs scenarios for the window, each with its ladder and the one that it is held against. For one
/// background thread; the lab is made when it is first needed.
public final class Stagehand implements AutoCloseable {
  private static final int CONTROLS_KEPT = 32;

  private final Supplier<Runner> lab;
  private final Supplier<String> seeds;
  private final Map<Design, Ladder> controls =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Design, Ladder> eldest) {
          return size() > CONTROLS_KEPT;
        }
      };
  private final boolean closesLab;

  /// Of the run that was performed last; its control and its variants draw the same secrets.
  private String seed = "00000000";

  private @Nullable Runner runner;

  private Stagehand(Supplier<Runner> lab, Supplier<String> seeds, boolean closesLab) {
    this.lab = lab;
    this.seeds = seeds;
    this.closesLab = closesLab;
  }

  /// With a lab of its own, which is closed with it.
  ///
  /// @param lab opens the lab when it is first needed
  /// @param seeds gives eight hex digits for each run
  public static Stagehand withOwn(Supplier<Runner> lab, Supplier<String> seeds) {
    return new Stagehand(lab, seeds, true);
  }

  /// In a lab that others use, too.
  ///
  /// @param lab gives the lab when it is first needed
  public static Stagehand in(Supplier<Runner> lab, Supplier<String> seeds) {
    return new Stagehand(lab, seeds, false);
  }

  /// Blocks until the run is over. What goes wrong is a value, too.
  Showing perform(Scenario scenario, Play.@Nullable Before before) {
    var lacking = runner().lacks(scenario);
    if (lacking.isPresent()) {
      return new Showing.Failed(
          text("session.lacks", lacking.get().needs()),
          text("session.lacks.how", lacking.get().how()));
    }
    seed = seeds.get();
    var run = run(scenario);
    var recording = run.recording();
    if (recording.isEmpty()) {
      return new Showing.Failed(text("session.failed"), why(run));
    }
    var ladder = Ladder.of(recording.get());
    var other = before == null ? control(scenario.design()) : before.ladder();
    var parting = other == null ? OptionalInt.empty() : Parting.between(ladder, other);
    return new Showing.Played(new Play(run, ladder, parting, before, null));
  }

  /// What other choices of the run's design would have changed; blocks for some thirty runs, or
  /// until it is interrupted.
  List<Variation> vary(Run run) {
    return Variations.of(runner(), run, options());
  }

  /// The verdict alone; empty where this machine lacks something for it.
  Optional<Run> judge(Scenario scenario) {
    return runner().lacks(scenario).isPresent()
        ? Optional.empty()
        : Optional.of(
            runner()
                .run(
                    scenario,
                    new RunOptions(seeds.get(), SuiteOptions.DEFAULT_TIMEOUT, false),
                    _ -> {}));
  }

  private @Nullable Ladder control(Design design) {
    var known = controls.get(design);
    if (known != null) {
      return known;
    }
    var run = run(Scenario.controlOf(design));
    var made = run.recording().map(Ladder::of).orElse(null);
    if (made != null) {
      controls.put(design, made);
    }
    return made;
  }

  private Run run(Scenario scenario) {
    return runner().run(scenario, options(), _ -> {});
  }

  private RunOptions options() {
    return new RunOptions(seed, SuiteOptions.DEFAULT_TIMEOUT, true);
  }

  private static String why(Run run) {
    return run.judgement().verdict() instanceof Verdict.Inconclusive inconclusive
        ? Sentences.of(inconclusive)
        : text("session.failed.how");
  }

  private synchronized Runner runner() {
    if (runner == null) {
      runner = lab.get();
    }
    return runner;
  }

  @Override
  public synchronized void close() {
    if (runner != null && closesLab) {
      runner.close();
    }
  }
}
