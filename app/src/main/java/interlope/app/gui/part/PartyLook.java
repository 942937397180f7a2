package interlope.app.gui.part;

import interlope.event.Party;
import interlope.word.Page;

/// How a party looks: one word, one icon, one shape and one colour role, the same on every screen.
public enum PartyLook {
  CLIENT(Party.CLIENT),
  ATTACKER(Party.ATTACKER),
  SERVER(Party.SERVER);

  private final Party party;

  PartyLook(Party party) {
    this.party = party;
  }

  public static PartyLook of(Party party) {
    return switch (party) {
      case CLIENT -> CLIENT;
      case ATTACKER -> ATTACKER;
      case SERVER -> SERVER;
    };
  }

  /// The party's name.
  public String word() {
    return Page.of(party).name();
  }

  public String style() {
    return party.word();
  }

  public String icon() {
    return Page.of(party).icon();
  }
}
