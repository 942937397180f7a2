package interlope.lab;

import interlope.carrier.Witness;
import interlope.client.Client;
import interlope.client.ClientSetup;
import interlope.design.Checks;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.lab.world.Authorities;
import interlope.lab.world.PartyMakers;
import interlope.lab.world.Premises;
import interlope.lab.world.Routes;
import interlope.lab.world.Wiring;
import interlope.tls.ClientTls;
import interlope.tls.TlsSettings;
import interlope.tls.check.ChainTrust;
import interlope.wire.Bytes;
import interlope.wire.http.Origin;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the honest client of a run is built with.
///
/// @param settings null for plain HTTP, as are the authorities
record Outfit(
    Premises premises,
    LabSetup question,
    Origin bank,
    Routes routes,
    @Nullable TlsSettings settings,
    @Nullable Authorities authorities,
    Bytes innerPublicKey,
    Witness witness) {

  Client client(PartyMakers parts) {
    return parts.client(question.design().get(Keys.CLIENT), setup(), browsing());
  }

  /// The server's certificate and its issuer, as PEM; empty without TLS.
  Optional<String> anchorsPem() {
    return Optional.ofNullable(authorities)
        .map(made -> made.anchorsPem(Checks.of(question.design()).chain()));
  }

  private ClientSetup setup() {
    return new ClientSetup(
        bank,
        routes,
        settings,
        settings == null ? null : ClientTls.of(settings, trust()),
        Checks.of(question.design()),
        authorities == null ? null : authorities.server().pin(),
        question.design().get(Keys.INNER),
        innerPublicKey,
        witness);
  }

  private PartyMakers.Browsing browsing() {
    return new PartyMakers.Browsing(
        question.design().get(Keys.HSTS) == Hsts.PRELOAD ? Set.of(Wiring.SERVER_NAME) : Set.of(),
        premises.clock(),
        question.attack().entry().value().needsNeighbour() ? Wiring.NEIGHBOUR + "/" : null,
        premises.chromium().orElse(null),
        anchorsPem().orElse(""));
  }

  private ChainTrust trust() {
    var chain = Checks.of(question.design()).chain();
    var anchors =
        Objects.requireNonNull(authorities, "a design with TLS has authorities").anchors(chain);
    return switch (chain) {
      case ANY -> new ChainTrust.DangerouslyEverything(anchors);
      case PUBLIC, PRIVATE -> new ChainTrust.Anchors(anchors, premises.clock());
    };
  }
}
