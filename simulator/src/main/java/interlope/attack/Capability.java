package interlope.attack;

import interlope.pki.Recipe;
import interlope.word.Word;

/// What must have gone wrong in the world for an attack to be possible. The lab grants loot for it.
public enum Capability implements Word {
  ON_PATH("on-path", "The client's traffic passes the attacker: a gateway, rogue Wi-Fi, ARP, BGP."),
  SERVER_KEY("server-key", "The server's TLS private key and certificate have leaked."),
  TRAFFIC_SECRETS("traffic-secrets", "The secrets of the client's own TLS session are known."),
  ROGUE_CA("rogue-ca", "A CA that the public trusts issues a certificate for the server's name."),
  OWN_CERTIFICATE("own-certificate", "A certificate that anybody can make."),
  OTHER_NAME("other-name", "A public CA's valid certificate for a name of the attacker's."),
  INNER_SERVER_KEY("inner-server-key", "The server's long-term inner key has leaked.");

  private final String word;
  private final String sentence;

  Capability(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  /// What somebody has who has a certificate by such a recipe.
  public static Capability of(Recipe.StandsOn standsOn) {
    return switch (standsOn) {
      case ROGUE_CA -> ROGUE_CA;
      case OWN_CERTIFICATE -> OWN_CERTIFICATE;
      case OTHER_NAME -> OTHER_NAME;
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
