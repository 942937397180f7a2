package interlope.app.gui.problems;

import interlope.scenario.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A line of a file, in the pieces that look different, and what is wrong in it.
///
/// @param number from 1
record CodeLine(int number, List<Piece> pieces, List<Problem> problems) {
  private static final Pattern KEY =
      Pattern.compile("\\s*(?:-\\s+)*([\"']?[\\w-]+[\"']?)\\s*:(?:\\s.*)?");
  private static final Pattern ENDS = Pattern.compile("\r\n|\r|\n");

  CodeLine {
    pieces = List.copyOf(pieces);
    problems = List.copyOf(problems);
  }

  /// How a piece of a line looks.
  enum Look {
    PLAIN,
    KEY,
    COMMENT,
    WRONG
  }

  record Piece(String text, Look look) {}

  /// The lines of a file. Problems with the file as a whole are at none of them.
  static List<CodeLine> of(String text, List<Problem> problems) {
    var lines = ENDS.split(text, -1);
    int count =
        lines.length > 1 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    var all = new ArrayList<CodeLine>();
    for (int at = 0; at < count; at++) {
      int number = at + 1;
      var here = problems.stream().filter(problem -> problem.line() == number).toList();
      all.add(new CodeLine(number, pieces(lines[at], here), here));
    }
    return List.copyOf(all);
  }

  private static List<Piece> pieces(String line, List<Problem> problems) {
    var looks = new Look[line.length()];
    Arrays.fill(looks, line.stripLeading().startsWith("#") ? Look.COMMENT : Look.PLAIN);
    var key = KEY.matcher(line);
    if (key.matches()) {
      Arrays.fill(looks, key.start(1), key.end(1), Look.KEY);
    }
    for (var problem : problems) {
      int from = Suggestions.start(line, problem);
      Arrays.fill(looks, from, Suggestions.end(line, from), Look.WRONG);
    }
    var pieces = new ArrayList<Piece>();
    for (int from = 0; from < looks.length; ) {
      int to = from;
      while (to < looks.length && looks[to] == looks[from]) {
        to++;
      }
      pieces.add(new Piece(line.substring(from, to), looks[from]));
      from = to;
    }
    return pieces;
  }
}
