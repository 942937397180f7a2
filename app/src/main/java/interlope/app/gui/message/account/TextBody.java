package interlope.app.gui.message.account;

import static interlope.word.Texts.text;

import interlope.app.gui.message.column.Part;
import interlope.app.gui.message.words.HandshakeText;
import interlope.app.gui.message.words.HexText;
import interlope.app.gui.message.words.MarkedSecrets;
import interlope.app.gui.message.words.MessageText;
import interlope.app.gui.message.words.RecordedBytes;
import interlope.app.gui.message.words.TextLine;
import interlope.app.gui.part.PartyLook;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.SessionEnd;
import interlope.ladder.Account;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpMessage;
import interlope.word.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a column holds of a message as a person reads it.
final class TextBody {
  private static final int SEALED_ROWS = 4;

  private final RunKnowledge known;
  private final MessageText texts;

  TextBody(RunKnowledge known, MarkedSecrets secrets) {
    this.known = known;
    this.texts = new MessageText(secrets);
  }

  void of(PartySide side, List<Part> parts) {
    refusal(side, parts);
    if (!side.account().readings().isEmpty()) {
      if (side.party() == PartyLook.ATTACKER) {
        readings(side, parts);
      } else {
        honest(side, parts);
      }
    } else if (side.account().state() == Account.State.SEALED) {
      sealed(side, parts);
    } else {
      withoutReadings(side, parts);
    }
  }

  private void refusal(PartySide side, List<Part> parts) {
    if (side.account().state() == Account.State.REFUSED) {
      known
          .endAfter(side.message())
          .filter(end -> end.refusedBy() == party(side.party()))
          .map(SessionEnd::reason)
          .ifPresent(reason -> parts.add(new Part.Say(Page.of(reason).sentence())));
    }
  }

  private static Party party(PartyLook look) {
    return switch (look) {
      case CLIENT -> Party.CLIENT;
      case ATTACKER -> Party.ATTACKER;
      case SERVER -> Party.SERVER;
    };
  }

  private void honest(PartySide side, List<Part> parts) {
    var readings = side.account().readings();
    var inner = readings.getLast().message();
    if (readings.size() > 1) {
      parts.add(new Part.Caption(text("message.text.inside")));
    }
    var sent = side.sends() ? null : sentBy(side);
    parts.add(
        new Part.Text(
            sent == null || sent.getClass() != inner.getClass()
                ? texts.of(inner)
                : texts.changedFrom(sent, inner)));
    if (readings.size() > 1) {
      outside(readings.getFirst().message(), parts);
    }
  }

  /// What the other honest party meant; null where it never sent it.
  private static @Nullable HttpMessage sentBy(PartySide side) {
    var message = side.message();
    var sender = message.to() == Direction.TO_SERVER ? message.client() : message.server();
    var depth = side.account().readings().size();
    // Where this party got no deeper than the outer layer, the outer layers are compared.
    return sender.readings().size() < depth ? null : sender.readings().get(depth - 1).message();
  }

  private static void outside(HttpMessage outer, List<Part> parts) {
    parts.add(new Part.Caption(text("message.text.outside")));
    var lines = new ArrayList<TextLine>();
    lines.add(TextLine.muted(outer.startLine()));
    lines.addAll(HexText.sealed(outer.body(), 2));
    parts.add(new Part.Text(lines));
  }

  private void readings(PartySide side, List<Part> parts) {
    var account = side.account();
    var last = account.readings().getLast();
    if (account.state() == Account.State.CHANGED && account.readings().size() > 1) {
      var before = account.readings().get(account.readings().size() - 2).message();
      parts.add(new Part.Text(texts.changedFrom(before, last.message())));
      return;
    }
    boolean opened = States.how(account) == How.INNER_OPENED;
    if (opened) {
      parts.add(new Part.Caption(text("message.text.inside")));
    }
    parts.add(new Part.Text(texts.of(last.message())));
    if (opened && account.readings().size() > 1) {
      outside(account.readings().getFirst().message(), parts);
    }
  }

  private static void sealed(PartySide side, List<Part> parts) {
    var crossing = side.crossing();
    if (crossing != null) {
      parts.add(new Part.Hex(HexText.sealed(Bytes.concat(crossing.records()), SEALED_ROWS)));
    }
  }

  private void withoutReadings(PartySide side, List<Part> parts) {
    var crossing = side.crossing();
    if (crossing == null) {
      return;
    }
    var recorded = new RecordedBytes(side.message().kind(), crossing, side.isOpened());
    switch (side.message().kind()) {
      case HANDSHAKE -> {
        var cards = known.cards(side.message(), crossing);
        cards.forEach(card -> parts.add(new Part.Card(card)));
        parts.add(new Part.Text(HandshakeText.of(recorded)));
      }
      case ALERT -> {
        parts.add(new Part.Text(List.of(TextLine.strong(side.message().name()))));
        parts.add(new Part.Say(HandshakeText.alert(side.message())));
      }
      case REQUEST, ANSWER, BYTES ->
          parts.add(
              new Part.Hex(
                  HexText.sealed(
                      recorded.inside().isEmpty()
                          ? Bytes.concat(crossing.records())
                          : recorded.inside(),
                      SEALED_ROWS)));
    }
  }
}
