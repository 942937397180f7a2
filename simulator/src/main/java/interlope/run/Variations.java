package interlope.run;

import interlope.catalogue.MishapRules;
import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.DesignRules;
import interlope.design.Key;
import interlope.design.Key.Setting;
import interlope.design.Keys;
import interlope.scenario.Scenario;
import interlope.verdict.Judgement;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import interlope.word.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds which choices of a design decided a run: varies one key at a time, and runs each variant.
public final class Variations {
  private static final Comparator<Variation> MOST_DECISIVE_FIRST =
      Comparator.comparingInt(Variations::rank)
          .thenComparing(variation -> variation.saved().size(), Comparator.<Integer>reverseOrder())
          .thenComparing(
              variation -> variation.losses().size(), Comparator.<Integer>reverseOrder());

  private final Runner runner;
  private final Run run;
  private final RunOptions options;

  private Variations(Runner runner, Run run, RunOptions options) {
    this.runner = runner;
    this.run = run;
    this.options = new RunOptions(options.seed(), options.timeout(), false);
  }

  /// The variants whose verdict differs from the run's, and where both are breached those that lose
  /// strictly less. The most decisive first: of a breached run what becomes withstood, then
  /// blocked, then what loses less; of another what becomes breached. Ties in the catalogue's
  /// order.
  ///
  /// Blocks for up to about thirty runs, one after the other. Where its thread is interrupted it
  /// stops at once, returns what it has found by then, and leaves the thread interrupted. Variants
  /// that cannot be, that this machine lacks something for, or that are inconclusive are left out;
  /// so is `chromium`, which takes seconds. Nothing is tried where the run itself is inconclusive
  /// or of Chromium.
  ///
  /// @param options of the run, so that the same secrets are drawn; no recording is kept
  public static List<Variation> of(Runner runner, Run run, RunOptions options) {
    return of(runner, run, options, _ -> {});
  }

  /// @param observer sees each variation as soon as it is found, on the calling thread
  public static List<Variation> of(
      Runner runner, Run run, RunOptions options, Consumer<Variation> observer) {
    return new Variations(runner, run, options).found(observer);
  }

  private List<Variation> found(Consumer<Variation> observer) {
    var found = new ArrayList<Variation>();
    if (run.judgement().verdict().word() != VerdictWord.INCONCLUSIVE) {
      for (var variant : variants(run.scenario().design())) {
        if (Thread.currentThread().isInterrupted()) {
          break;
        }
        var variation = tried(variant);
        variation.ifPresent(found::add);
        variation.ifPresent(observer);
      }
    }
    found.sort(MOST_DECISIVE_FIRST);
    return List.copyOf(found);
  }

  /// A design with another value of one key.
  record Variant(Setting<?> setting, Design design) {}

  /// Those that can be, each once.
  static List<Variant> variants(Design design) {
    if (design.get(Keys.CLIENT) == ClientKind.CHROMIUM) {
      return List.of();
    }
    var variants = new LinkedHashMap<Design, Variant>();
    for (var key : Keys.OPEN) {
      for (var setting : settings(design, key)) {
        var other = design.with(setting);
        if (!other.equals(design)
            && other.get(Keys.CLIENT) != ClientKind.CHROMIUM
            && DesignRules.allow(other)) {
          variants.putIfAbsent(other, new Variant(setting, other));
        }
      }
    }
    return List.copyOf(variants.values());
  }

  private static List<? extends Setting<?>> settings(Design design, Key<?> key) {
    var words = key.built().stream().map(Word::word).toList();
    return switch (key.form()) {
      case WORD, SWITCH -> words.stream().map(key::reads).toList();
      case WORDS -> lists(words, design.setting(key).words()).map(key::reads).toList();
    };
  }

  /// Each word by itself, and the list that is there with each word beside it.
  private static Stream<List<String>> lists(List<String> words, List<String> there) {
    return Stream.concat(
        words.stream().map(List::of),
        words.stream()
            .map(added ->
                words.stream()
                    .filter(word -> there.contains(word) || word.equals(added))
                    .toList()));
  }

  private Optional<Variation> tried(Variant variant) {
    var scenario = with(run.scenario(), variant.design());
    var mishap = scenario.mishap();
    boolean cannotHappen =
        mishap != null && MishapRules.against(mishap, scenario.design()).isPresent();
    if (cannotHappen || runner.lacks(scenario).isPresent()) {
      return Optional.empty();
    }
    var judgement = runner.run(scenario, options, _ -> {}).judgement();
    return decides(judgement)
        ? Optional.of(
            new Variation(
                run.scenario().design().setting(variant.setting().key()),
                variant.setting(),
                run.judgement().verdict().word(),
                judgement.verdict().word(),
                judgement.losses(),
                without(run.judgement().losses(), judgement.losses())))
        : Optional.empty();
  }

  private boolean decides(Judgement variant) {
    var was = run.judgement();
    return switch (variant.verdict().word()) {
      case INCONCLUSIVE -> false;
      case BREACHED ->
          was.verdict().word() != VerdictWord.BREACHED
              || (was.losses().containsAll(variant.losses())
                  && !was.losses().equals(variant.losses()));
      case BLOCKED, WITHSTOOD -> variant.verdict().word() != was.verdict().word();
    };
  }

  private static int rank(Variation variation) {
    boolean wasBreached = variation.was() == VerdictWord.BREACHED;
    return switch (variation.becomes()) {
      case WITHSTOOD -> wasBreached ? 0 : 1;
      case BLOCKED -> 1;
      case BREACHED -> wasBreached ? 2 : 0;
      case INCONCLUSIVE ->
          throw new IllegalArgumentException("an inconclusive run decides nothing");
    };
  }

  private static Set<Loss> without(Set<Loss> losses, Set<Loss> others) {
    var rest = EnumSet.noneOf(Loss.class);
    rest.addAll(losses);
    rest.removeAll(others);
    return rest;
  }

  /// The same scenario, whose id draws the same secrets.
  private static Scenario with(Scenario scenario, Design design) {
    return new Scenario(
        scenario.id(),
        scenario.title(),
        scenario.tags(),
        scenario.story(),
        design,
        scenario.attack(),
        scenario.mishap(),
        scenario.expect(),
        scenario.lesson(),
        scenario.origin());
  }
}
