package interlope.word;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Which word somebody may have meant.
public final class Nearest {
  private Nearest() {}

  /// The word that fewest slips lead from; empty where none is near. Upper case, `-` and `_` count
  /// for nothing.
  public static Optional<String> to(String typed, Collection<String> words) {
    var plain = plain(typed);
    return words.stream()
        .filter(word -> distance(plain, plain(word)) <= slipsAllowed(word))
        .min(Comparator.comparingInt(word -> distance(plain, plain(word))));
  }

  private static int slipsAllowed(String word) {
    return Math.max(1, word.length() / 3);
  }

  private static String plain(String word) {
    return word.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  /// How many letters must be put in, left out, changed or swapped with their neighbour.
  private static int distance(String from, String to) {
    if (Math.abs(from.length() - to.length()) > slipsAllowed(to)) {
      return Integer.MAX_VALUE;
    }
    var rows = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        rows[i][j] = i == 0 ? j : j == 0 ? i : step(rows, from, to, i, j);
      }
    }
    return rows[from.length()][to.length()];
  }

  private static int step(int[][] rows, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int least =
        Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
