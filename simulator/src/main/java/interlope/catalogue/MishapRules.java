package interlope.catalogue;

import interlope.attack.mishap.Mishap;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.Objection;
import interlope.design.Refusal;
import java.util.Optional;

/// To which designs a mishap cannot happen.
public final class MishapRules {
  private MishapRules() {}

  /// Empty where it can.
  public static Optional<Objection> against(Mishap mishap, Design design) {
    return switch (mishap) {
      case PIN_LOST ->
          design.get(Keys.TRANSPORT).isTls()
              ? Optional.empty()
              : Optional.of(Refusal.NO_KEY_TO_CHANGE.about(Keys.TRANSPORT));
    };
  }
}
