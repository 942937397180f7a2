package interlope.client;

import interlope.carrier.Witness;
import interlope.design.Checks;
import interlope.inner.InnerLayer;
import interlope.pki.SpkiPin;
import interlope.tls.ClientTls;
import interlope.tls.TlsSettings;
import interlope.wire.Bytes;
import interlope.wire.http.Origin;
import org.jspecify.annotations.Nullable;

/// What is built into a client, and the network that it finds.
///
/// @param bank the bank's API or pages; `https` where the design has TLS
/// @param settings TLS versions and suites, null for plain HTTP
/// @param tls null for plain HTTP
/// @param pin of the server's key when the app was built; checked where `checks` say so; null for
///   plain HTTP
/// @param innerPublicKey the server's, built into the app; a browser has it from the page
public record ClientSetup(
    Origin bank,
    Network network,
    @Nullable TlsSettings settings,
    @Nullable ClientTls tls,
    Checks checks,
    @Nullable SpkiPin pin,
    InnerLayer inner,
    Bytes innerPublicKey,
    Witness witness) {}
