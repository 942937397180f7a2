package interlope.attack;

import interlope.pki.Recipe;
import interlope.word.Constant;
import interlope.word.Shelf;

/// What must have gone wrong in the world for an attack to be possible. The lab grants loot for it.
public enum Capability implements Constant {
  ON_PATH,
  SERVER_KEY,
  TRAFFIC_SECRETS,
  ROGUE_CA,
  OWN_CERTIFICATE,
  OTHER_NAME,
  INNER_SERVER_KEY;

  /// What somebody has who has a certificate by such a recipe.
  public static Capability of(Recipe.StandsOn standsOn) {
    return switch (standsOn) {
      case ROGUE_CA -> ROGUE_CA;
      case OWN_CERTIFICATE -> OWN_CERTIFICATE;
      case OTHER_NAME -> OTHER_NAME;
    };
  }

  @Override
  public Shelf shelf() {
    return Shelf.CAPABILITY;
  }
}
