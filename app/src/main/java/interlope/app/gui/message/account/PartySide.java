package interlope.app.gui.message.account;

import interlope.app.gui.part.PartyLook;
import interlope.ladder.Account;
import interlope.ladder.Crossing;
import interlope.ladder.Rung;
import interlope.wire.Direction;
import org.jspecify.annotations.Nullable;

/// One party's side of one message.
///
/// @param crossing how it passed where the party was; null where it did not
record PartySide(
    PartyLook party, Rung.Message message, Account account, @Nullable Crossing crossing) {
  static PartySide of(PartyLook party, Rung.Message message) {
    var account =
        switch (party) {
          case CLIENT -> message.client();
          case ATTACKER -> message.attacker();
          case SERVER -> message.server();
        };
    return new PartySide(
        party,
        message,
        account,
        account.state() == Account.State.NOTHING ? null : crossing(party, message));
  }

  private static @Nullable Crossing crossing(PartyLook party, Rung.Message message) {
    return switch (party) {
      case CLIENT -> message.front();
      case ATTACKER -> received(message);
      case SERVER -> message.back() != null ? message.back() : message.front();
    };
  }

  /// As the attacker got it: from the client, or from the server.
  private static Crossing received(Rung.Message message) {
    var back = message.back();
    return message.to() == Direction.TO_CLIENT && back != null ? back : message.first();
  }

  boolean had() {
    return account.state() != Account.State.NOTHING;
  }

  /// Whether the party made the message, rather than got it.
  boolean sends() {
    return switch (party) {
      case CLIENT -> message.to() == Direction.TO_SERVER;
      case ATTACKER -> false;
      case SERVER -> message.to() == Direction.TO_CLIENT;
    };
  }

  /// Whether TLS, where there is any, is off for this party.
  boolean isOpened() {
    return account.state() != Account.State.SEALED;
  }

  /// Whether an honest party had something inside what passed.
  static boolean hasInside(Rung.Message message) {
    return message.client().readings().size() > 1 || message.server().readings().size() > 1;
  }

  /// Whether the attacker stood at the end of the client's TLS: what the client sealed, it read.
  boolean endsAtAttacker() {
    boolean keptFromServer =
        message.front() != null && message.server().state() == Account.State.NOTHING;
    return message.attacker().state() != Account.State.NOTHING
        && (keptFromServer || !message.wentThrough());
  }
}
