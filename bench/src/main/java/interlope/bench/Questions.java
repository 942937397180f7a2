package interlope.bench;

import interlope.attack.Attack;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.inner.registry.InnerLayers;
import interlope.scenario.Expectation;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import java.util.List;
import java.util.Set;

/// The questions that are timed: one of each way in which bytes travel.
public enum Questions {
  TLS13_DIRECT(Transport.TLS13, "none", "none", "read"),
  TLS13_RELAYED(Transport.TLS13, "none", "leaked-key-recording", "read"),
  TLS13_TERMINATED(Transport.TLS13, "none", "leaked-key", "read"),
  ECDHE_TERMINATED(Transport.TLS12_ECDHE, "none", "rogue-ca", "tamper"),
  STATIC_RSA_OPENED(Transport.TLS12_RSA, "none", "leaked-key-recording", "read"),
  STATIC_RSA_IN_PLACE(Transport.TLS12_RSA, "none", "leaked-key", "tamper"),
  SEALED_BOX(Transport.TLS13, "sealed-box", "leaked-key", "replay"),
  EPHEMERAL_STREAM(Transport.TLS13, "ephemeral-stream", "broken-tls", "read");

  private final Transport transport;
  private final String inner;
  private final String entry;
  private final String action;

  Questions(Transport transport, String inner, String entry, String action) {
    this.transport = transport;
    this.inner = inner;
    this.entry = entry;
    this.action = action;
  }

  Scenario scenario() {
    var design =
        Design.DEFAULT
            .with(Keys.TRANSPORT, transport)
            .with(Keys.INNER, InnerLayers.named(inner).orElseThrow());
    var attack =
        new Attack(Position.ON_PATH, Entries.named(entry), Actions.named(action), Set.of());
    return new Scenario(
        name(),
        name(),
        List.of(),
        "",
        design,
        attack,
        null,
        Expectation.NOTHING,
        "",
        new FileLine("", 1));
  }
}
