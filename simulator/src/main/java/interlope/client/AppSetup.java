package interlope.client;

import interlope.channel.Witness;
import interlope.design.Checks;
import interlope.inner.InnerLayer;
import interlope.pki.SpkiPin;
import interlope.tls.ClientTls;
import interlope.tls.TlsSettings;
import interlope.wire.Bytes;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// What is built into an app, and the network that it finds.
///
/// @param serverName the name in its built-in address
/// @param loopback where that name leads in this run
/// @param port where connections to it lead in this run
/// @param settings TLS versions and suites, null for plain HTTP
/// @param tls null for plain HTTP
/// @param innerPublicKey the server's, built into the app
/// @param pin of the server's current key; checked where `checks` say so; null for plain HTTP
public record AppSetup(
    String serverName,
    InetAddress loopback,
    int port,
    @Nullable TlsSettings settings,
    @Nullable ClientTls tls,
    Checks checks,
    @Nullable SpkiPin pin,
    InnerLayer inner,
    Bytes innerPublicKey,
    Witness witness) {
  String url() {
    return (tls == null ? "http://" : "https://") + serverName;
  }
}
