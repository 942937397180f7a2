package interlope.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Collects the lines of one run as they happen, from any thread, and shows each to an observer.
public final class Transcript {
  private final Supplier<Duration> sinceStart;
  private final Consumer<Line> observer;
  private final List<Line> lines = new ArrayList<>();

  /// @param observer sees each line in order, on the thread that writes it; must be quick
  public Transcript(Supplier<Duration> sinceStart, Consumer<Line> observer) {
    this.sinceStart = sinceStart;
    this.observer = observer;
  }

  public synchronized void add(Party party, Event event) {
    var line = new Line(lines.size() + 1, sinceStart.get(), party, event);
    lines.add(line);
    observer.accept(line);
  }

  public synchronized List<Line> soFar() {
    return List.copyOf(lines);
  }
}
