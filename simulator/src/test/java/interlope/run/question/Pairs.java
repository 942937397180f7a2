package interlope.run.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;

/// Chooses few of many, so that any two words that stand together somewhere stand together in one
/// of the chosen: most faults need one word or two, and a sample has the pairs that it happens to
/// have. What needs three words at once is found by trying all.
public final class Pairs {
  private Pairs() {}

  /// Takes whichever has the most new pairs, the earlier one of two, until none has any.
  ///
  /// @param words what one of them is made of, no two of them equal
  public static <T> List<T> covering(Collection<T> all, Function<T, List<String>> words) {
    var numbers = new HashMap<String, Integer>();
    var left = new PriorityQueue<Candidate<T>>(Comparator.naturalOrder());
    for (var one : all) {
      var numbered =
          words.apply(one).stream()
              .map(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
              .sorted()
              .toList();
      left.add(new Candidate<>(one, left.size(), numbered, numbered.size() * numbered.size()));
    }
    var covered = new BitSet();
    var chosen = new ArrayList<T>();
    while (!left.isEmpty()) {
      // New pairs only become fewer, so who still leads after counting again has the most.
      var best = left.remove().countedAgain(covered, numbers.size());
      if (best.mostNew() > 0 && (left.isEmpty() || best.compareTo(left.element()) <= 0)) {
        chosen.add(best.value());
        best.cover(covered, numbers.size());
      } else if (best.mostNew() > 0) {
        left.add(best);
      }
    }
    return chosen;
  }

  /// @param words by number, in order
  /// @param mostNew how many pairs may still be new, at most
  private record Candidate<T>(T value, int place, List<Integer> words, int mostNew)
      implements Comparable<Candidate<T>> {
    Candidate<T> countedAgain(BitSet covered, int all) {
      int fresh = 0;
      for (int one = 0; one < words.size(); one++) {
        for (int other = one + 1; other < words.size(); other++) {
          fresh += covered.get(words.get(one) * all + words.get(other)) ? 0 : 1;
        }
      }
      return new Candidate<>(value, place, words, fresh);
    }

    void cover(BitSet covered, int all) {
      for (int one = 0; one < words.size(); one++) {
        for (int other = one + 1; other < words.size(); other++) {
          covered.set(words.get(one) * all + words.get(other));
        }
      }
    }

    @Override
    public int compareTo(Candidate<T> other) {
      return mostNew == other.mostNew
          ? Integer.compare(place, other.place)
          : Integer.compare(other.mostNew, mostNew);
    }
  }
}
