package interlope.app.gui.message.account;

import static interlope.word.Texts.text;

import interlope.app.gui.message.column.Column.State;
import interlope.app.gui.message.column.Column.Tone;
import interlope.app.gui.message.words.SealedChange;
import interlope.app.gui.part.PartyLook;
import interlope.event.How;
import interlope.ladder.Account;
import interlope.ladder.Crossing;
import interlope.ladder.Rung;
import interlope.word.Page;
import org.jspecify.annotations.Nullable;

/// How each party stands to a message, in a few words.
final class States {
  private static final String LOCK = "mdi2l-lock";
  private static final String OPEN = "mdi2l-lock-open-variant";
  private static final String CHECK = "mdi2c-check";
  private static final String SHIELD = "mdi2s-shield-half-full";
  private static final String NONE = "mdi2m-minus-circle-outline";

  private States() {}

  static State of(PartySide side, RunKnowledge known) {
    return side.party() == PartyLook.ATTACKER ? ofAttacker(side, known) : ofHonest(side);
  }

  private static State ofHonest(PartySide side) {
    return switch (side.account().state()) {
      case NOTHING ->
          new State(NONE, text("message.state.never." + side.party().style()), Tone.MUTED);
      case REFUSED -> new State(SHIELD, text("message.state.refused"), Tone.REFUSED);
      case SEALED -> new State(LOCK, text("message.state.sealed"), Tone.MUTED);
      case CLEAR, CHANGED, KEPT ->
          side.sends() ? sent(side) : new State(CHECK, text("message.state.accepted"), Tone.OK);
    };
  }

  private static State sent(PartySide side) {
    var crossing = side.crossing();
    if (crossing == null || isPlain(crossing)) {
      return PartySide.hasInside(side.message())
          ? new State(LOCK, text("message.state.inner-alone"), Tone.OK)
          : new State(OPEN, text("message.state.plain"), Tone.MUTED);
    }
    if (PartySide.hasInside(side.message())) {
      return new State(LOCK, text("message.state.inner", crossing.layer()), Tone.OK);
    }
    if (crossing.suite().isEmpty() || side.message().kind() == Rung.Kind.HANDSHAKE) {
      return new State(CHECK, text("message.state.handshake", crossing.layer()), Tone.MUTED);
    }
    if (side.party() != PartyLook.ATTACKER && side.endsAtAttacker() && !isInPlace(side)) {
      return new State(OPEN, text("message.state.ends-at-attacker", crossing.layer()), Tone.OPENED);
    }
    return new State(
        LOCK, text("message.state.tls", crossing.layer(), cipher(crossing.suite())), Tone.OK);
  }

  private static boolean isInPlace(PartySide side) {
    return side.message().attacker().readings().stream()
        .anyMatch(reading -> reading.how() == How.OPENED_IN_PLACE);
  }

  private static boolean isPlain(Crossing crossing) {
    return crossing.layer().equals("plain");
  }

  /// `AES-128-GCM` of `TLS_RSA_WITH_AES_128_GCM_SHA256`.
  static String cipher(String suite) {
    int with = suite.indexOf("_WITH_");
    var cipher = with < 0 ? suite.replaceFirst("^TLS_", "") : suite.substring(with + 6);
    return cipher.replaceFirst("_SHA[0-9]*$", "").replace('_', '-');
  }

  private static State ofAttacker(PartySide side, RunKnowledge known) {
    return switch (side.account().state()) {
      case NOTHING ->
          new State(
              NONE,
              text(
                  known.hasAttackerInPath()
                      ? "message.state.never.attacker"
                      : "message.state.nobody"),
              Tone.MUTED);
      case SEALED -> new State(LOCK, text("message.state.sealed-only"), Tone.MUTED);
      case CHANGED ->
          new State(
              "mdi2p-pencil",
              text(
                  SealedChange.in(side.account()).isPresent()
                      ? "message.state.changed-unread"
                      : "message.state.changed"),
              Tone.OPENED);
      case KEPT -> new State("mdi2h-hand-back-left", text("message.state.kept"), Tone.OPENED);
      case CLEAR, REFUSED -> read(side);
    };
  }

  private static State read(PartySide side) {
    var how = how(side.account());
    if (how != null) {
      boolean innerShut = isInnerShut(side.message(), how);
      return new State(
          OPEN,
          innerShut ? text("message.state.inner-shut") : Page.of(how).says("message"),
          Tone.OPENED);
    }
    var message = side.message();
    if (message.client().state() == Account.State.NOTHING) {
      return new State(OPEN, text("message.state.as-client"), Tone.OPENED);
    }
    return message.server().state() == Account.State.NOTHING
        ? new State(OPEN, text("message.state.as-server"), Tone.OPENED)
        : new State("mdi2e-eye-outline", text("message.state.watched"), Tone.MUTED);
  }

  /// Whether an honest party had something inside what the attacker read.
  static boolean isInnerShut(Rung.Message message, How how) {
    return PartySide.hasInside(message) && how != How.INNER_OPENED && how != How.SCRIPT_SENT;
  }

  /// How the attacker came to the innermost that it read; null where it read nothing.
  static @Nullable How how(Account account) {
    How last = null;
    for (var reading : account.readings()) {
      last = reading.how() == null ? last : reading.how();
    }
    return last;
  }
}
