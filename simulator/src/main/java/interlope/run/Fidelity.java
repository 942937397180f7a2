package interlope.run;

import interlope.attack.Capability;
import interlope.design.ClientKind;
import interlope.design.Keys;
import interlope.scenario.Scenario;
import interlope.word.Constant;
import interlope.word.Shelf;
import java.util.stream.Stream;

/// How real a run is: that of its least real part. From the most real to the least.
public enum Fidelity implements Constant {
  REAL,
  EMULATED,
  STANDS_FOR;

  public static Fidelity of(Scenario scenario) {
    return Stream.concat(
            Stream.of(of(scenario.design().get(Keys.CLIENT))),
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
  public Shelf shelf() {
    return Shelf.FIDELITY;
  }
}
