package interlope.lab.world;

import interlope.carrier.Loops;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.event.Played;
import interlope.tls.TlsRuntime;
import interlope.tls.TlsSettings;
import interlope.wire.http.Origin;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/// The one place where an address is made, the names of the sites, and what a transport means in
/// TLS's own words.
public final class Wiring {
  /// 127.0.0.1: nothing of the lab listens on or connects to anything else.
  public static final InetAddress LOOPBACK = loopback();

  /// The bank's name, whatever it is spoken to over.
  public static final String SERVER_NAME = "bank.test";

  /// A plain site that has nothing to do with the bank.
  public static final Origin NEIGHBOUR = Origin.http("news.test");

  private Wiring() {}

  /// Whether the bank is spoken to by forms and a cookie, and not by an app or a page's script.
  public static boolean speaksPages(Design design) {
    return design.get(Keys.CLIENT).showsPages() && design.get(Keys.INNER).isNone();
  }

  /// Versions and suites of both honest sides; null for plain HTTP.
  public static @Nullable TlsSettings settings(Transport transport) {
    return switch (transport) {
      case HTTP -> null;
      case TLS12_RSA -> TlsSettings.TLS12_RSA;
      case TLS12_ECDHE -> TlsSettings.TLS12_ECDHE;
      case TLS13 -> TlsSettings.TLS13;
    };
  }

  private static InetAddress loopback() {
    try {
      return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("four bytes are an address", impossible);
    }
  }

  /// @param client what that is made of
  /// @param withTls whether server and attacker speak it
  public static Played played(String client, boolean attacked, boolean withTls) {
    var netty = Loops.library();
    var ours = withTls ? netty + " on " + TlsRuntime.library() : netty;
    return new Played(client, attacked ? ours : null, ours);
  }
}
