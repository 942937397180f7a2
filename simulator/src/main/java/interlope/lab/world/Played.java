package interlope.lab.world;

import interlope.tls.TlsRuntime;
import io.netty.channel.Channel;
import org.jspecify.annotations.Nullable;

/// What the parties of a run were made of: names and versions as the libraries tell them.
///
/// @param client such as `OkHttp 5.5.1 on JSSE 25`
/// @param attacker null where nobody is there
public record Played(String client, @Nullable String attacker, String server) {
  private static final String NETTY =
      "Netty " + Channel.class.getPackage().getImplementationVersion();

  /// @param withTls whether the design has TLS; an attacker speaks it only then
  public static Played of(String client, boolean attacked, boolean withTls) {
    var ours = withTls ? NETTY + " on " + TlsRuntime.library() : NETTY;
    return new Played(client, attacked ? ours : null, ours);
  }
}
