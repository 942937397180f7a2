package interlope.report;

import interlope.attack.Attack;
import interlope.attack.Capability;
import interlope.wire.Word;

/// How real a run is: that of its least real part. From the most real to the least.
public enum Fidelity implements Word {
  REAL("real", "Everything in the run was the thing itself."),
  EMULATED("emulated", "A part of the run behaved like the real one and was not it."),
  STANDS_FOR("stands-for", "A part of the run stands for something that nobody can do yet.");

  private final String word;
  private final String sentence;

  Fidelity(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  public static Fidelity of(Attack attack) {
    return attack.needs().stream().map(Fidelity::of).max(Fidelity::compareTo).orElse(REAL);
  }

  private static Fidelity of(Capability capability) {
    return switch (capability) {
      case TRAFFIC_SECRETS -> STANDS_FOR;
      case ON_PATH, SERVER_KEY, ROGUE_CA, OWN_CERTIFICATE, OTHER_NAME, INNER_SERVER_KEY -> REAL;
    };
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
