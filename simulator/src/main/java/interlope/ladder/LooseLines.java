package interlope.ladder;

import interlope.event.Event;
import interlope.event.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a browser tells of its customer and its scripts names no message. It goes with the request
/// that came of it or the answer that it came of: the next one, or the one before. It adds lines to
/// a message, and pairs nothing.
final class LooseLines {
  private final Map<Testimony.Way, List<Integer>> found = new HashMap<>();

  private LooseLines() {}

  static LooseLines of(List<Line> lines, List<Pair> pairs) {
    var requests = new TreeMap<Duration, Pair>();
    var answers = new TreeMap<Duration, Pair>();
    for (var pair : pairs) {
      if (pair.front() != null && pair.first().kind() == Rung.Kind.REQUEST) {
        requests.putIfAbsent(pair.at(), pair);
      } else if (pair.front() != null && pair.first().kind() == Rung.Kind.ANSWER) {
        answers.put(pair.at(), pair);
      }
    }
    var loose = new LooseLines();
    for (var line : lines) {
      if (line.event() instanceof Event.ToldOfPage told) {
        switch (told) {
          case Event.Filled _ -> loose.add(requests.ceilingEntry(line.at()), line);
          case Event.Ran _, Event.Shown _ -> loose.add(answers.floorEntry(line.at()), line);
        }
      }
    }
    return loose;
  }

  private void add(Map.@Nullable Entry<Duration, Pair> to, Line line) {
    if (to != null) {
      var way = Accounts.way(to.getValue().first());
      found.computeIfAbsent(way, _ -> new ArrayList<>()).add(line.number());
    }
  }

  List<Integer> of(Pair pair) {
    return pair.first().isHttp()
        ? found.getOrDefault(Accounts.way(pair.first()), List.of())
        : List.of();
  }
}
