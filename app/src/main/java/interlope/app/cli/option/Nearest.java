package interlope.app.cli.option;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The word that somebody who mistyped may have meant.
public final class Nearest {
  private Nearest() {}

  /// ` Did you mean X?`, or nothing where no word is near.
  public static String hint(String typed, Collection<String> words) {
    return to(typed, words).map(word -> " Did you mean " + word + "?").orElse("");
  }

  static Optional<String> to(String typed, Collection<String> words) {
    int most = typed.length() < 3 ? 0 : Math.max(1, typed.length() / 3);
    return words.stream()
        .filter(word -> distance(typed, word) <= most || isPartOf(typed, word))
        .min(
            Comparator.comparingInt((String word) -> distance(typed, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isPartOf(String typed, String word) {
    return typed.length() >= 3 && word.contains(typed);
  }

  /// Letters to put in, take out, change, or swap with the next.
  private static int distance(String from, String to) {
    var rows = new int[from.length() + 1][to.length() + 1];
    for (int row = 0; row <= from.length(); row++) {
      for (int column = 0; column <= to.length(); column++) {
        rows[row][column] =
            row == 0 || column == 0 ? row + column : cheapest(rows, from, row, to, column);
      }
    }
    return rows[from.length()][to.length()];
  }

  private static int cheapest(int[][] rows, String from, int row, String to, int column) {
    boolean same = from.charAt(row - 1) == to.charAt(column - 1);
    int cost =
        Math.min(
            rows[row - 1][column - 1] + (same ? 0 : 1),
            Math.min(rows[row - 1][column], rows[row][column - 1]) + 1);
    boolean swapped =
        row > 1
            && column > 1
            && from.charAt(row - 1) == to.charAt(column - 2)
            && from.charAt(row - 2) == to.charAt(column - 1);
    return swapped ? Math.min(cost, rows[row - 2][column - 2] + 1) : cost;
  }
}
