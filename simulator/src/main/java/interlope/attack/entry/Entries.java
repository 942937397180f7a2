package interlope.attack.entry;

import interlope.attack.Capability;
import interlope.attack.Entry;
import interlope.word.Listed;
import java.util.List;

/// The entries that are built, one line each. Help, lists, schema and docs read this.
public final class Entries {
  public static final List<Listed<Entry>> ALL =
      List.of(
          new Listed<>("none", new Nobody(), "Nobody is there: the control."),
          new Listed<>("eavesdrop", new Eavesdrop(), "Has the bytes on the wire."),
          new Listed<>(
              "leaked-key-recording",
              new LeakedKeyRecording(),
              "Has the recorded bytes, and later the server's key."),
          new Listed<>(
              "broken-tls",
              new BrokenTls(),
              "Has the session's traffic secrets: stands for any future break of TLS."),
          new Listed<>(
              "leaked-key",
              new LeakedKey(),
              "Has the server's TLS key and certificate, on the path."),
          new Listed<>(
              "rogue-ca",
              new Impostor(Capability.ROGUE_CA),
              "Has a certificate for the name from a CA that the public trusts."),
          new Listed<>(
              "self-signed",
              new Impostor(Capability.OWN_CERTIFICATE),
              "Has a certificate for the name that it signed itself."),
          new Listed<>(
              "wrong-host",
              new Impostor(Capability.OTHER_NAME),
              "Has a public CA's valid certificate for another name."),
          new Listed<>("strip", new Strip(), "Keeps a browser on plain HTTP."),
          new Listed<>(
              "http-injection",
              new HttpInjection(),
              "Makes a plain page elsewhere lead to the bank's plain address."));

  private Entries() {}

  /// @throws IllegalArgumentException where there is no such entry
  public static Listed<Entry> named(String word) {
    return ALL.stream()
        .filter(listed -> listed.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entry " + word));
  }
}
