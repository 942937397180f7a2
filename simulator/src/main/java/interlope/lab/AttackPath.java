package interlope.lab;

import interlope.attack.Attack;
import interlope.interposer.Attacker;
import interlope.interposer.Interposer;
import interlope.interposer.Reach;
import interlope.interposer.Scribe;
import interlope.lab.afterwards.InnerRemark;
import interlope.wire.http.Lens;
import interlope.wire.http.Origin;
import interlope.wire.session.KeyLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the client's connections lead while the attack is on: through an interposer where that
/// stands in the path, else straight to the servers.
final class AttackPath implements AutoCloseable {
  private final @Nullable Interposer interposer;
  private final Map<Origin, Integer> servers;

  private AttackPath(@Nullable Interposer interposer, Map<Origin, Integer> servers) {
    this.interposer = interposer;
    this.servers = servers;
  }

  static AttackPath open(
      Attack attack, Reach reach, Grants grants, Scribe scribe, Map<Origin, Integer> servers)
      throws IOException {
    if (!attack.interposes()) {
      return new AttackPath(null, servers);
    }
    var loot = grants.grant(attack, KeyLog.NONE);
    var entry = attack.entry().value();
    var lenses = new ArrayList<Lens>();
    entry.rewriting(loot).ifPresent(lenses::add);
    loot.innerServerKeys()
        .ifPresent(stolen -> lenses.add(loot.known().inner().impersonate(stolen)));
    var attacker =
        new Attacker(
            arrival -> entry.meet(arrival, loot),
            attack.action().value().begin(loot),
            lenses,
            new InnerRemark(loot.known().inner(), loot.innerServerKeys().isPresent()));
    return new AttackPath(Interposer.open(reach, attacker, scribe), servers);
  }

  boolean isInterposed() {
    return interposer != null;
  }

  /// The ports that the client's connections lead to.
  Map<Origin, Integer> ports() {
    return interposer == null ? servers : interposer.ports();
  }

  @Override
  public void close() {
    if (interposer != null) {
      interposer.close();
    }
  }
}
