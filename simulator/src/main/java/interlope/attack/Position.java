package interlope.attack;

import interlope.word.Word;
import java.util.Set;

/// Where the attacker is.
public enum Position implements Word {
  ON_PATH("on-path", "The client's traffic passes the attacker: a gateway, rogue Wi-Fi, ARP, BGP."),
  OFF_PATH(
      "off-path",
      "Elsewhere: sees nothing of the client's traffic, and can only connect to the server.");

  private final String word;
  private final String sentence;

  Position(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  public Set<Capability> needs() {
    return switch (this) {
      case ON_PATH -> Set.of(Capability.ON_PATH);
      case OFF_PATH -> Set.of();
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
