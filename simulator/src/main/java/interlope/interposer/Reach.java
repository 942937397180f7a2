package interlope.interposer;

import interlope.channel.Witness;
import io.netty.channel.EventLoop;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/// The attacker's way to the network: where the real server is, and what it writes its account
/// with.
///
/// @param loop where all of the attacker's connections live
/// @param loopback where it listens and connects from
/// @param server the real server's address
/// @param serverName the name that it asks the server for
/// @param plain whether the real server speaks without TLS
public record Reach(
    EventLoop loop,
    InetAddress loopback,
    InetSocketAddress server,
    String serverName,
    boolean plain,
    Witness witness) {}
