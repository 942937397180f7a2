package interlope.lab.afterwards;

import interlope.attack.Aftermath.Overheard;
import interlope.carrier.EndedLegs;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Transcript;
import interlope.interposer.Scribe;
import interlope.wire.session.KeyLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The attacker's lines in a run's transcript, and what it keeps for later. Thread-safe.
public final class Notebook implements Scribe {
  private final Transcript transcript;
  private final EndedLegs ends;
  private final List<Overheard> reads = new ArrayList<>();
  private final Set<Attempt> once = new HashSet<>();
  private KeyLog keys = KeyLog.NONE;

  /// @param ends the attacker's
  public Notebook(Transcript transcript, EndedLegs ends) {
    this.transcript = transcript;
    this.ends = ends;
  }

  /// Writes a line. What has been tried before in this run is no news.
  @Override
  public synchronized void write(Event event) {
    if (!(event instanceof Event.Tried(var attempt)) || once.add(attempt)) {
      transcript.add(Party.ATTACKER, event);
    }
  }

  public void tried(Attempt attempt) {
    write(new Event.Tried(attempt));
  }

  @Override
  public synchronized void keep(Overheard read) {
    reads.add(read);
  }

  @Override
  public synchronized void keep(KeyLog more) {
    keys = keys.plus(more);
  }

  @Override
  public void unreachable(Throwable why) {
    ends.broke(why);
  }

  synchronized List<Overheard> reads() {
    return List.copyOf(reads);
  }

  /// The secrets of sessions between others that the attacker has worked out.
  public synchronized KeyLog keys() {
    return keys;
  }
}
