package interlope.report;

import interlope.attack.Capability;
import interlope.design.ClientKind;
import interlope.scenario.Scenario;
import interlope.word.Word;
import java.util.stream.Stream;

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

  public static Fidelity of(Scenario scenario) {
    return Stream.concat(
            Stream.of(of(scenario.design().client())),
            scenario.attack().needs().stream().map(Fidelity::of))
        .max(Fidelity::compareTo)
        .orElse(REAL);
  }

  private static Fidelity of(ClientKind client) {
    return switch (client) {
      case MOBILE_APP, CHROMIUM -> REAL;
      case BROWSER -> EMULATED;
    };
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
