package interlope.design.vary;

import interlope.design.Design;
import interlope.design.DesignRule;
import interlope.design.DesignRules;
import interlope.design.Key;
import interlope.design.Key.Setting;
import interlope.design.Keys;
import interlope.design.Objection;
import interlope.design.vary.DesignChange.Concession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks for the nearest design that can be, guided by the rules that object: only a key that one
/// of them looks at is worth changing, and rules that share no such key cost at least a change
/// each. So it costs as much as there are objections, however many keys a design has.
public final class NearestDesign {
  private final List<DesignRule> rules;
  private final Design from;
  private final Setting<?> asked;
  private final Design wanted;

  NearestDesign(List<DesignRule> rules, Design from, Setting<?> asked) {
    this.rules = rules;
    this.from = from;
    this.asked = asked;
    this.wanted = from.with(asked);
  }

  /// The nearest design to `from` that has this value and can be. As few other keys as possible are
  /// changed: to what a rule suggests, or else to their defaults; of a list the words that can stay
  /// do. The client is never exchanged for it: what an app cannot have is refused, and no browser
  /// made of it.
  ///
  /// @param from one that can be
  /// @return empty where there is none
  public static Optional<DesignChange> to(Design from, Setting<?> asked) {
    var search = new NearestDesign(DesignRules.ALL, from, asked);
    return Optional.ofNullable(search.found().design())
        .map(found -> new DesignChange(found, search.concessions(found)));
  }

  /// @param changed the keys that differ from the wanted design
  /// @param atLeast how many it takes, those that are still to be changed among them
  private record Candidate(
      Design design, Set<Key<?>> changed, List<DesignRule> objecting, int atLeast, int order) {}

  /// The first that no rule objects to.
  ///
  /// @param design null where there is none
  /// @param looked how many designs the rules were asked about
  record Found(@Nullable Design design, int looked) {}

  Found found() {
    var open =
        new PriorityQueue<Candidate>(
            Comparator.comparingInt(Candidate::atLeast)
                .thenComparing(one -> one.changed().size(), Comparator.reverseOrder())
                .thenComparingInt(Candidate::order));
    var seen = new HashSet<>(Set.of(wanted));
    open.add(candidate(wanted, Set.of(), 0));
    while (!open.isEmpty()) {
      var next = open.remove();
      if (next.objecting().isEmpty()) {
        return new Found(next.design(), seen.size());
      }
      for (var key : next.objecting().getFirst().keys()) {
        for (var other : changed(next, key)) {
          if (seen.add(other)) {
            open.add(candidate(other, with(next.changed(), key), seen.size()));
          }
        }
      }
    }
    return new Found(null, seen.size());
  }

  private Candidate candidate(Design design, Set<Key<?>> changed, int order) {
    var objecting = rules.stream().filter(rule -> rule.objectsTo(design)).toList();
    return new Candidate(
        design, changed, objecting, changed.size() + changesToCome(objecting, changed), order);
  }

  /// At least so many more keys have to be changed: rules that have none in common need one each.
  private int changesToCome(List<DesignRule> objecting, Set<Key<?>> changed) {
    int many = 0;
    var taken = new HashSet<>(changed);
    for (var rule : objecting) {
      var keys = rule.keys().stream().filter(this::mayGiveWay).toList();
      if (keys.stream().noneMatch(taken::contains)) {
        taken.addAll(keys);
        many++;
      }
    }
    return many;
  }

  /// The designs with another value of this key that the first objection could be met by.
  private List<Design> changed(Candidate candidate, Key<?> key) {
    var design = candidate.design();
    var rule = candidate.objecting().getFirst();
    if (!mayGiveWay(key)) {
      return List.of();
    }
    var others = key == rule.about() ? rule.mends(design) : List.of(design.with(key.byDefault()));
    return others.stream()
        .filter(other -> !other.equals(design) && keepsWhatWasAsked(other))
        .toList();
  }

  private boolean mayGiveWay(Key<?> key) {
    return key != Keys.CLIENT && (key != asked.key() || key.form() == Key.Form.WORDS);
  }

  /// Of the list that was asked for, words that had been there before may go.
  private boolean keepsWhatWasAsked(Design design) {
    var old = from.setting(asked.key()).words();
    var left = design.setting(asked.key()).words();
    return asked.words().containsAll(left)
        && asked.words().stream().allMatch(word -> old.contains(word) || left.contains(word));
  }

  private static Set<Key<?>> with(Set<Key<?>> keys, Key<?> one) {
    var more = new HashSet<>(keys);
    more.add(one);
    return more;
  }

  private List<Concession> concessions(Design found) {
    var objections = DesignRules.against(wanted);
    var concessions = new ArrayList<Concession>();
    for (var key : Keys.ALL) {
      var from = wanted.setting(key);
      var to = found.setting(key);
      if (!from.equals(to)) {
        concessions.add(new Concession(from, to, Objection.about(key, objections)));
      }
    }
    return concessions;
  }
}
