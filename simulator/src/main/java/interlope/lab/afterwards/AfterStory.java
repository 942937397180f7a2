package interlope.lab.afterwards;

import interlope.attack.Attack;
import interlope.attack.Loot;
import interlope.attack.Stance;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.interposer.Reach;
import interlope.lab.world.LabException;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.session.KeyLog;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Set;

/// The phase when the client is gone and the server still up: the attacker opens what it recorded
/// and does what its action does afterwards.
public record AfterStory(
    Attack attack,
    Reach reach,
    Notebook notebook,
    Set<Leg> clientLegs,
    Capture recorded,
    SessionEnd storyEnd,
    BanksAccount banksAccount) {

  /// @return the secrets that opened what was recorded
  public KeyLog play(Loot loot) throws InterruptedException {
    var entry = attack.entry().value();
    var legs = recorded.legs().stream().filter(clientLegs::contains).toList();
    if (legs.isEmpty()) {
      notebook.tried(entry.nothingPassed());
    }
    var keys = new RecordedLegs(entry, loot, notebook).open(recorded, legs);
    if (entry.stance() != Stance.ABSENT) {
      act(loot);
    }
    return keys;
  }

  private void act(Loot loot) {
    var after =
        new Afterwards(
            reach, loot.known(), notebook, recorded, clientLegs, storyEnd, banksAccount::answers);
    try {
      attack.action().value().afterwards(after, loot);
    } catch (InterruptedIOException silence) {
      throw new LabException("A server did not answer the attacker's own connection.", silence);
    } catch (IOException _) {
      notebook.tried(Attempt.failed(What.REACH_SERVER, Failure.UNREACHABLE));
    }
  }
}
