package interlope.app.gui.part;

import static interlope.app.text.Texts.text;

import interlope.design.ClientKind;
import interlope.event.Party;

/// How a party looks: one word, one icon, one shape and one colour role, the same on every screen.
public enum PartyLook {
  CLIENT("client", "mdi2c-cellphone"),
  ATTACKER("attacker", "mdi2i-incognito"),
  SERVER("server", "mdi2s-server");

  private final String style;
  private final String icon;

  PartyLook(String style, String icon) {
    this.style = style;
    this.icon = icon;
  }

  public static PartyLook of(Party party) {
    return switch (party) {
      case CLIENT -> CLIENT;
      case ATTACKER -> ATTACKER;
      case SERVER -> SERVER;
    };
  }

  /// The icon of a client of this kind: a phone, or a browser.
  public static String iconOf(ClientKind client) {
    return client.showsPages() ? "mdi2w-web" : CLIENT.icon;
  }

  /// The party's name.
  public String word() {
    return text("part.party." + style);
  }

  public String style() {
    return style;
  }

  public String icon() {
    return icon;
  }
}
