package interlope.lab.afterwards;

import interlope.attack.Aftermath;
import interlope.attack.PublicKnowledge;
import interlope.event.Attempt;
import interlope.event.SessionEnd;
import interlope.interposer.Reach;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The attacker's time after the story. For one thread, which may block; every wait is bounded.
final class Afterwards implements Aftermath {
  private final Reach reach;
  private final PublicKnowledge known;
  private final Notebook notebook;
  private final Capture recorded;
  private final Set<Leg> clientLegs;
  private final SessionEnd storyEnd;
  private final Supplier<List<HttpResponse>> banksAccount;

  /// @param recorded what passed where the attacker was
  /// @param clientLegs the legs in it that the client had opened
  /// @param storyEnd how the client's last visit ended
  /// @param banksAccount what the bank has answered since then
  Afterwards(
      Reach reach,
      PublicKnowledge known,
      Notebook notebook,
      Capture recorded,
      Set<Leg> clientLegs,
      SessionEnd storyEnd,
      Supplier<List<HttpResponse>> banksAccount) {
    this.storyEnd = storyEnd;
    this.banksAccount = banksAccount;
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
  public SessionEnd storyEnd() {
    return storyEnd;
  }

  @Override
  public List<HttpResponse> banksAccount() {
    return banksAccount.get();
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
