package interlope.app.gui.library.search;

import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.ScenarioShelf;
import interlope.app.text.OtherWords;
import interlope.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody looks for: several words, all of which must be there, whole or begun. What people
/// call things counts when it is typed whole; begun, only where nothing else is found, since
/// `preload` would else find all that `preload list` means.
public final class Search {
  private static final int NOTHING = 0;

  /// Where a word is found, the best place first.
  private static final int TAG = 9;

  private static final int TITLE = 8;
  private static final int WORD = 6;
  private static final int ID = 5;
  private static final int STORY = 2;

  private final List<Term> whole;
  private final List<Term> begun;

  private Search(List<Term> whole, List<Term> begun) {
    this.whole = whole;
    this.begun = begun;
  }

  /// @param said as it was typed
  /// @param words the library's own for it; none where there are none
  private record Term(String said, List<String> words) {}

  public static Search of(String typed, OtherWords others) {
    var words =
        Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return new Search(terms(words, others::of), terms(words, others::begunBy));
  }

  private static List<Term> terms(
      List<String> words, Function<String, Optional<List<String>>> meant) {
    var terms = new ArrayList<Term>();
    for (int from = 0; from < words.size(); ) {
      int to = longestPhrase(words, from, meant);
      var said = String.join(" ", words.subList(from, to));
      terms.add(new Term(said, meant.apply(said).orElse(List.of())));
      from = to;
    }
    return List.copyOf(terms);
  }

  /// The end of the longest run of words that people have a name for; else of one word.
  private static int longestPhrase(
      List<String> words, int from, Function<String, Optional<List<String>>> meant) {
    for (int to = words.size(); to > from + 1; to--) {
      if (meant.apply(String.join(" ", words.subList(from, to))).isPresent()) {
        return to;
      }
    }
    return from + 1;
  }

  /// The items that fit, each shelf's best first, and the shelf with the best one first; shelves
  /// without any are left out. Items that fit alike keep their order.
  public List<ScenarioShelf> sort(List<ScenarioShelf> shelves, Predicate<Item> others) {
    var terms = isFound(shelves, whole) ? whole : begun;
    var best = new IdentityHashMap<ScenarioShelf, Integer>();
    var sorted = new ArrayList<ScenarioShelf>();
    for (var shelf : shelves) {
      var ranks = new IdentityHashMap<Item, Integer>();
      shelf
          .items()
          .forEach(item -> ranks.put(item, others.test(item) ? rank(item, terms) : NOTHING));
      var items =
          shelf.items().stream()
              .filter(item -> ranks.getOrDefault(item, NOTHING) > NOTHING)
              .sorted(Comparator.comparing(ranks::get, Comparator.reverseOrder()))
              .toList();
      if (!items.isEmpty()) {
        var listed = new ScenarioShelf(shelf.name(), shelf.title(), items, shelf.opened());
        best.put(listed, ranks.getOrDefault(items.getFirst(), NOTHING));
        sorted.add(listed);
      }
    }
    sorted.sort(Comparator.comparing(best::get, Comparator.reverseOrder()));
    return List.copyOf(sorted);
  }

  private static boolean isFound(List<ScenarioShelf> shelves, List<Term> terms) {
    return shelves.stream()
        .flatMap(shelf -> shelf.items().stream())
        .anyMatch(item -> rank(item, terms) > NOTHING);
  }

  /// How well an item fits: more is better, 0 is not at all.
  private static int rank(Item item, List<Term> terms) {
    if (terms.isEmpty()) {
      return 1;
    }
    return switch (item) {
      case Item.Playable(var scenario, _) -> rank(Haystack.of(scenario), terms);
      case Item.Broken _, Item.Recorded _ ->
          rank(new Haystack(lower(item.title()), "", Set.of(), Set.of(), Set.of(), ""), terms);
    };
  }

  private static int rank(Haystack in, List<Term> terms) {
    int sum = 0;
    for (var term : terms) {
      int rank = rank(term, in);
      if (rank == NOTHING) {
        return NOTHING;
      }
      sum += rank;
    }
    return sum;
  }

  private static int rank(Term term, Haystack in) {
    int said = in.rank(term.said());
    int meant = term.words().stream().mapToInt(in::rankOfWhole).max().orElse(NOTHING);
    return Math.max(said, meant);
  }

  /// The texts of a scenario in which words are looked for, in small letters.
  ///
  /// @param keys of the design, as the library spells them, whose value the scenario chose
  private record Haystack(
      String title,
      String id,
      Set<String> tags,
      Set<String> words,
      Set<String> keys,
      String story) {
    static Haystack of(Scenario scenario) {
      return new Haystack(
          lower(scenario.title()),
          scenario.id(),
          Set.copyOf(scenario.tags()),
          words(scenario).map(Search::lower).collect(Collectors.toUnmodifiableSet()),
          scenario.design().deviating().stream()
              .map(setting -> setting.key().word())
              .collect(Collectors.toUnmodifiableSet()),
          lower(scenario.story() + " " + scenario.lesson()));
    }

    private static Stream<String> words(Scenario scenario) {
      var attack = scenario.attack();
      var mishap = scenario.mishap();
      var tried =
          mishap == null
              ? Stream.concat(
                  Stream.of(
                      attack.entry().word(), attack.action().word(), attack.position().word()),
                  attack.knows().stream().map(known -> known.word()))
              : Stream.of(mishap.word());
      return Stream.concat(
          tried,
          scenario.design().settings().stream().flatMap(setting -> setting.words().stream()));
    }

    int rank(String said) {
      return tags.contains(said)
          ? TAG
          : begins(title, said)
              ? TITLE
              : Stream.concat(tags.stream(), words.stream()).anyMatch(word -> begins(word, said))
                  ? WORD
                  : begins(id, said) ? ID : begins(story, said) ? STORY : NOTHING;
    }

    int rankOfWhole(String word) {
      return tags.contains(word)
          ? TAG
          : words.contains(word) || keys.contains(word) ? WORD : NOTHING;
    }
  }

  /// Whether a word of `text` begins with `said`.
  private static boolean begins(String text, String said) {
    for (int at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
