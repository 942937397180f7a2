package interlope.wire.session;

/// Why a session stays closed.
///
/// @param text one or two sentences for people
public record Shut(WhyShut why, String text) {
  static Shut noSecrets(String label) {
    return new Shut(
        WhyShut.NO_SECRETS, "The key log holds no %s of this session.".formatted(label));
  }
}
