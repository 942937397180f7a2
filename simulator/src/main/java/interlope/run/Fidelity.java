package interlope.run;

import interlope.design.Keys;
import interlope.scenario.Scenario;
import interlope.word.Constant;
import interlope.word.Page;
import interlope.word.Shelf;
import java.util.Arrays;
import java.util.stream.Stream;

/// How real a run is: that of its least real part. From the most real to the least.
public enum Fidelity implements Constant {
  REAL,
  EMULATED,
  STANDS_FOR;

  /// As the pages of the client and of what the attack stands on say.
  public static Fidelity of(Scenario scenario) {
    return Stream.concat(
            Stream.of(scenario.design().get(Keys.CLIENT)), scenario.attack().needs().stream())
        .map(word -> named(Page.of(word).real()))
        .max(Fidelity::compareTo)
        .orElse(REAL);
  }

  private static Fidelity named(String word) {
    return Arrays.stream(values())
        .filter(fidelity -> fidelity.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no run is as real as " + word));
  }

  @Override
  public Shelf shelf() {
    return Shelf.FIDELITY;
  }
}
