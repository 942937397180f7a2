package interlope.app.text;

/// What a word of the catalogue can be, in the order in which explanations are shown.
public enum Kind {
  ENTRY("entry", "an attack's entry"),
  ACTION("action", "an attack's action"),
  POSITION("position", "an attacker's position"),
  KNOWS("knows", "something that an attacker may know"),
  MISHAP("mishap", "a mishap"),
  DESIGN("design", "a key of the design"),
  VALUE("value", "a value of the design"),
  LOSS("loss", "a loss"),
  VERDICT("verdict", "a verdict"),
  DETECTOR("detector", "somebody who may notice (detectedBy)"),
  SESSION("session", "how a session ends (session.end)"),
  REASON("reason", "why a session ended (session.reason)"),
  WHAT("what", "something that an attack tries (attempts.what)"),
  FAILED("failed", "why an attempt failed (attempts.failed)"),
  HOW("how", "how a loss shows (evidence.how)"),
  CAPABILITY("capability", "something that has gone wrong in the world (needs)"),
  SECRET("secret", "one of the run's secrets (evidence.secret)"),
  FIDELITY("fidelity", "how real a run is (fidelity)");

  private final String file;
  private final String sentence;

  Kind(String file, String sentence) {
    this.file = file;
    this.sentence = sentence;
  }

  /// The name of its file of explanations, without its ending.
  String file() {
    return file;
  }

  /// What it is, after "is".
  public String sentence() {
    return sentence;
  }
}
