package interlope.app.gui.message.account;

import static interlope.word.Texts.text;

import interlope.app.gui.message.column.Column;
import interlope.app.gui.message.words.MarkedSecrets;
import interlope.app.gui.message.words.SealedChange;
import interlope.app.gui.notebook.Notes;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.session.Play;
import interlope.event.Detector;
import interlope.event.How;
import interlope.ladder.Account;
import interlope.ladder.Crossing;
import interlope.ladder.Rung;
import interlope.story.Secret;
import java.util.List;
import java.util.stream.Stream;

/// Makes the three columns of a play's messages.
public final class ThreeViews {
  private final RunKnowledge known;
  private final MarkedSecrets secrets;
  private final Bodies bodies;
  private final Notes notes;

  public ThreeViews(Play play) {
    known = new RunKnowledge(play);
    secrets = MarkedSecrets.of(play);
    bodies = new Bodies(known, secrets);
    notes = Notes.of(play);
  }

  public RungDetail of(Rung rung, Depth depth) {
    return switch (rung) {
      case Rung.Moment moment -> new MomentText(secrets).of(moment);
      case Rung.Message message ->
          new RungDetail.Three(
              text("message.title", message.number()),
              name(message.name()),
              note(message),
              Stream.of(PartyLook.values()).map(party -> column(party, message, depth)).toList());
    };
  }

  /// A flight of many messages by its first and its last.
  private static String name(String name) {
    int first = name.indexOf(", ");
    int last = name.lastIndexOf(", ");
    return first == last
        ? name
        : text("message.flight", name.substring(0, first), name.substring(last + 2));
  }

  private Column column(PartyLook party, Rung.Message message, Depth depth) {
    var side = PartySide.of(party, message);
    return new Column(
        party,
        known.iconOf(party),
        title(side),
        States.of(side, known),
        bodies.of(side, depth),
        footer(side));
  }

  private static String title(PartySide side) {
    return switch (side.party()) {
      case ATTACKER -> text("message.column.attacker");
      case CLIENT, SERVER ->
          text(
              "message.column." + side.party().style() + (side.sends() ? "-meant" : "-understood"));
    };
  }

  /// What became of it, as the rest of a line.
  private String note(Rung.Message message) {
    var attacker = message.attacker();
    return switch (attacker.state()) {
      case CHANGED -> text("message.note.changed");
      case KEPT -> text("message.note.kept");
      case NOTHING -> known.hasAttackerInPath() ? text("message.note.past-attacker") : "";
      case SEALED -> refusal(message, text("message.note.unread"));
      case CLEAR, REFUSED -> refusal(message, read(message));
    };
  }

  private static String refusal(Rung.Message message, String otherwise) {
    return message.client().state() == Account.State.REFUSED
        ? text("message.note.client-refused")
        : message.server().state() == Account.State.REFUSED
            ? text("message.note.server-refused")
            : otherwise;
  }

  private static String read(Rung.Message message) {
    if (message.client().state() == Account.State.NOTHING) {
      return text("message.note.own");
    }
    if (message.server().state() == Account.State.NOTHING) {
      return text("message.note.never-reached");
    }
    var how = States.how(message.attacker());
    if (how == How.RECORDING_OPENED || how == How.TRAFFIC_SECRETS) {
      return text("message.note.opened-later");
    }
    if (how != null && States.isInnerShut(message, how)) {
      return text("message.note.inner-unread");
    }
    return how == null ? text("message.note.seen") : text("message.note.read");
  }

  private String footer(PartySide side) {
    return switch (side.party()) {
      case CLIENT -> secretsIn(side);
      case ATTACKER -> inNotebook(side);
      case SERVER -> noticed(side);
    };
  }

  private String secretsIn(PartySide side) {
    var innermost = side.account().innermost();
    if (innermost == null) {
      return size(side);
    }
    var inside = secrets.in(innermost.message());
    long lost = inside.stream().filter(secrets::isLost).count();
    if (inside.isEmpty()) {
      return text("message.footer.no-secret");
    }
    return lost == 0
        ? text("message.footer.safe", inside.size())
        : lost == inside.size()
            ? text("message.footer.lost", inside.size())
            : text("message.footer.some-lost", inside.size(), lost);
  }

  private static String size(PartySide side) {
    Crossing crossing = side.crossing();
    return crossing == null ? "" : text("message.footer.size", crossing.size());
  }

  private String inNotebook(PartySide side) {
    var flipped = SealedChange.in(side.account());
    if (flipped.isPresent()) {
      return flipped.get().sentence();
    }
    var lines = notes.numbersAt(side.message().number());
    if (lines.isEmpty()) {
      return size(side);
    }
    return lines.size() == 1
        ? text("message.footer.notebook", lines.getFirst())
        : text("message.footer.notebook-lines", lines.getFirst(), lines.getLast());
  }

  private String noticed(PartySide side) {
    if (side.account().state() == Account.State.REFUSED) {
      return known.isNoticedBy(Detector.SERVER)
          ? text("message.footer.noticed")
          : text("message.footer.nothing-carried-out");
    }
    List<Secret> lost =
        side.account().innermost() == null
            ? List.of()
            : secrets.in(side.account().innermost().message()).stream()
                .filter(secrets::isLost)
                .toList();
    return lost.isEmpty() || !known.play().run().judgement().detectedBy().isEmpty()
        ? size(side)
        : text("message.footer.nobody-warned");
  }
}
