package interlope.attack;

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

  @Override
  public Shelf shelf() {
    return Shelf.CAPABILITY;
  }
}
