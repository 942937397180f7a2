package interlope.pki;

import static interlope.pki.Recipe.CorrectClient.REFUSES;
import static interlope.pki.Recipe.CorrectClient.TAKES;
import static interlope.pki.Recipe.StandsOn.OTHER_NAME;
import static interlope.pki.Recipe.StandsOn.OWN_CERTIFICATE;
import static interlope.pki.Recipe.StandsOn.ROGUE_CA;
import static interlope.pki.Signer.ITSELF;
import static interlope.pki.Signer.PUBLIC_CA;

import java.util.List;

/// The certificates that impostors show, one line each. Each line is an entry of its word.
public final class Recipes {
  public static final List<Recipe> ALL =
      List.of(
          new Recipe("rogue-ca", leaf -> leaf, PUBLIC_CA, TAKES, ROGUE_CA),
          new Recipe("self-signed", leaf -> leaf, ITSELF, REFUSES, OWN_CERTIFICATE),
          new Recipe(
              "wrong-host",
              leaf -> leaf.withDnsName("attacker.test"),
              PUBLIC_CA,
              REFUSES,
              OTHER_NAME));

  private Recipes() {}
}
