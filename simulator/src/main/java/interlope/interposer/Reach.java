package interlope.interposer;

import interlope.carrier.Witness;
import interlope.wire.http.Origin;
import io.netty.channel.EventLoop;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/// The attacker's way to the network: where the real server is, and what it writes its account
/// with.
///
/// @param loop where all of the attacker's connections live
/// @param loopback where it listens and connects from
/// @param servers where the real sites are
/// @param bank the one that the attack is about
public record Reach(
    EventLoop loop,
    InetAddress loopback,
    Map<Origin, InetSocketAddress> servers,
    Origin bank,
    Witness witness) {
  public Reach {
    servers = Map.copyOf(servers);
  }
}
