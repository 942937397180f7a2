package interlope.lab.afterwards;

import interlope.attack.Aftermath;
import interlope.attack.PublicKnowledge;
import interlope.event.Attempt;
import interlope.interposer.Reach;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The attacker's time after the story. For one thread, which may block; every wait is bounded.
final class Afterwards implements Aftermath {
  private final Reach reach;
  private final PublicKnowledge known;
  private final Notebook notebook;
  private final Capture recorded;
  private final Set<Leg> clientLegs;
  private final boolean storyCompleted;

  /// @param recorded what passed where the attacker was
  /// @param clientLegs the legs in it that the client had opened
  /// @param storyCompleted whether the client's last visit came to its end
  Afterwards(
      Reach reach,
      PublicKnowledge known,
      Notebook notebook,
      Capture recorded,
      Set<Leg> clientLegs,
      boolean storyCompleted) {
    this.storyCompleted = storyCompleted;
    this.reach = reach;
    this.known = known;
    this.notebook = notebook;
    this.recorded = recorded;
    this.clientLegs = Set.copyOf(clientLegs);
  }

  @Override
  public List<Overheard> read() {
    return notebook.reads();
  }

  @Override
  public boolean storyCompleted() {
    return storyCompleted;
  }

  @Override
  public List<Bytes> unreadFromClient() {
    var opened =
        notebook.reads().stream().map(read -> read.exchange().leg()).collect(Collectors.toSet());
    return recorded.legs().stream()
        .filter(leg -> clientLegs.contains(leg) && !opened.contains(leg))
        .map(leg -> recorded.stream(leg, Direction.TO_SERVER))
        .filter(bytes -> !bytes.isEmpty())
        .toList();
  }

  @Override
  public OwnConnection connect() {
    return new OwnSession(reach, known, notebook);
  }

  @Override
  public Bytes sendRecorded(Bytes fromClient) throws IOException {
    return Resent.on(reach, known.bank(), notebook, fromClient);
  }

  @Override
  public void tried(Attempt attempt) {
    notebook.tried(attempt);
  }
}
