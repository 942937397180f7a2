package interlope.app.cli.option;

import static interlope.word.Texts.text;

import interlope.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Which scenarios the `--tag` options choose: any of those that name tags, and none of those that
/// only rule tags out. Within one option all must hold.
public final class TagFilter {
  private final List<List<Term>> options;

  private TagFilter(List<List<Term>> options) {
    this.options = options;
  }

  private record Term(String tag, boolean wanted) {
    boolean holds(Scenario scenario) {
      return scenario.tags().contains(tag) == wanted;
    }
  }

  /// @throws IllegalArgumentException where an option is not tags with commas between them
  public static TagFilter of(List<String> options) {
    return new TagFilter(options.stream().map(TagFilter::terms).toList());
  }

  public List<Scenario> choose(List<Scenario> scenarios) {
    return scenarios.stream().filter(this::chooses).toList();
  }

  /// A sentence about a tag that no scenario has.
  public Optional<String> unknown(Collection<Scenario> scenarios) {
    var known = new TreeSet<String>();
    scenarios.forEach(scenario -> known.addAll(scenario.tags()));
    return options.stream()
        .flatMap(List::stream)
        .map(Term::tag)
        .filter(tag -> !known.contains(tag))
        .findFirst()
        .map(tag -> {
          var hint = Hint.of(tag, known);
          return known.isEmpty()
              ? text("cli.no-tag", tag, hint)
              : text("cli.no-tag.known", tag, hint, String.join(", ", known));
        });
  }

  private boolean chooses(Scenario scenario) {
    boolean choiceGiven = options.stream().anyMatch(TagFilter::names);
    return (!choiceGiven
            || options.stream().anyMatch(option -> names(option) && allHold(option, scenario)))
        && options.stream().allMatch(option -> names(option) || allHold(option, scenario));
  }

  private static boolean names(List<Term> option) {
    return option.stream().anyMatch(Term::wanted);
  }

  private static boolean allHold(List<Term> option, Scenario scenario) {
    return option.stream().allMatch(term -> term.holds(scenario));
  }

  private static List<Term> terms(String option) {
    var terms = new ArrayList<Term>();
    for (var part : option.split(",", -1)) {
      var text = part.strip();
      boolean wanted = !text.startsWith("!");
      var tag = wanted ? text : text.substring(1).strip();
      if (tag.isEmpty()) {
        throw new IllegalArgumentException(text("cli.tag-missing", option));
      }
      terms.add(new Term(tag, wanted));
    }
    return terms;
  }
}
