package interlope.lab;

import interlope.attack.Attack;
import interlope.interposer.Attacker;
import interlope.interposer.Interposer;
import interlope.interposer.Notebook;
import interlope.interposer.Reach;
import interlope.wire.http.Lens;
import interlope.wire.tls.KeyLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the client's connections lead: through an interposer where the attack stands in the path,
/// else straight to the server.
final class AttackPath implements AutoCloseable {
  private final @Nullable Interposer interposer;
  private final int serverPort;

  private AttackPath(@Nullable Interposer interposer, int serverPort) {
    this.interposer = interposer;
    this.serverPort = serverPort;
  }

  static AttackPath open(
      Attack attack, Reach reach, Grants grants, Notebook notebook, int serverPort)
      throws IOException {
    if (!attack.interposes()) {
      return new AttackPath(null, serverPort);
    }
    var loot = grants.grant(attack.needs(), KeyLog.NONE);
    var entry = attack.entry().value();
    var lenses = new ArrayList<Lens>();
    entry.rewriting(loot).ifPresent(lenses::add);
    loot.innerServerKeys()
        .ifPresent(stolen -> lenses.add(loot.known().inner().impersonate(stolen)));
    var attacker =
        new Attacker(entry, attack.action().value().begin(loot), List.copyOf(lenses), loot);
    return new AttackPath(Interposer.open(reach, attacker, notebook), serverPort);
  }

  boolean isInterposed() {
    return interposer != null;
  }

  /// Where the client connects to.
  int port() {
    return interposer == null ? serverPort : interposer.port();
  }

  KeyLog learnt() {
    return interposer == null ? KeyLog.NONE : interposer.learnt();
  }

  @Override
  public void close() {
    if (interposer != null) {
      interposer.close();
    }
  }
}
