package interlope.app.gui.message.column;

import interlope.pki.CertificateFacts;

/// A certificate of a chain, and what is to be thought of it.
///
/// @param standing whose it is
/// @param pin how it stands to the pin that the client keeps
public record CertificateCard(CertificateFacts facts, Standing standing, Pin pin) {
  public enum Standing {
    /// The server's own leaf, shown by whoever has its key.
    SERVERS,
    /// A leaf that the attacker shows in the server's place.
    NOT_THE_SERVERS,
    /// An issuer.
    ISSUER
  }

  public enum Pin {
    /// The client keeps no pins, or this is no leaf.
    NONE,
    FITS,
    DIFFERS
  }
}
