package interlope.app.gui.message.account;

import static interlope.word.Texts.text;

import interlope.app.gui.message.column.Part;
import interlope.app.gui.message.words.HandshakeText;
import interlope.app.gui.message.words.HexText;
import interlope.app.gui.message.words.MarkedSecrets;
import interlope.app.gui.message.words.MessageText;
import interlope.app.gui.message.words.RecordedBytes;
import interlope.app.gui.message.words.TextLine;
import interlope.app.gui.message.words.TextSpan;
import interlope.app.gui.part.PartyLook;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.SessionEnd;
import interlope.ladder.Account;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import interlope.word.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a column holds, at each depth.
final class Bodies {
  private static final int SEALED_ROWS = 4;
  private static final int MOST_BYTES = 2048;

  private final RunKnowledge known;
  private final MessageText texts;

  Bodies(RunKnowledge known, MarkedSecrets secrets) {
    this.known = known;
    this.texts = new MessageText(secrets);
  }

  List<Part> of(Side side, Depth depth) {
    var parts = new ArrayList<Part>();
    if (!side.had()) {
      parts.add(new Part.Say(nothing(side)));
      return parts;
    }
    switch (depth) {
      case TEXT -> words(side, parts);
      case BYTES -> bytes(side, parts);
      case FIELDS -> fields(side, parts);
      case KEYS -> keys(side, parts);
    }
    if (parts.isEmpty()) {
      parts.add(new Part.Say(text("message.nothing-more")));
    }
    return parts;
  }

  private String nothing(Side side) {
    return side.party() == PartyLook.ATTACKER && !known.hasAttackerInPath()
        ? text("message.nothing.nobody")
        : text("message.nothing." + side.party().style());
  }

  // ---- text

  private void words(Side side, List<Part> parts) {
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

  private void refusal(Side side, List<Part> parts) {
    if (side.account().state() == Account.State.REFUSED) {
      known
          .endAfter(side.message())
          .filter(end -> end.refusedBy() == party(side.party()))
          .map(SessionEnd::reason)
          .ifPresent(reason -> parts.add(new Part.Say(reason.sentence())));
    }
  }

  private static Party party(PartyLook look) {
    return switch (look) {
      case CLIENT -> Party.CLIENT;
      case ATTACKER -> Party.ATTACKER;
      case SERVER -> Party.SERVER;
    };
  }

  private void honest(Side side, List<Part> parts) {
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
  private static @Nullable HttpMessage sentBy(Side side) {
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

  private void readings(Side side, List<Part> parts) {
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

  private static void sealed(Side side, List<Part> parts) {
    var crossing = side.crossing();
    if (crossing != null) {
      parts.add(new Part.Hex(HexText.sealed(Bytes.concat(crossing.records()), SEALED_ROWS)));
    }
  }

  private void withoutReadings(Side side, List<Part> parts) {
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

  // ---- bytes

  private static void bytes(Side side, List<Part> parts) {
    var crossing = side.crossing();
    if (crossing == null) {
      return;
    }
    var recorded = new RecordedBytes(side.message().kind(), crossing, side.isOpened());
    var wire = Bytes.concat(crossing.records());
    parts.add(
        new Part.Caption(
            text(
                recorded.isPlain() ? "message.bytes.plain" : "message.bytes.records",
                crossing.layer(),
                crossing.records().size(),
                wire.size())));
    parts.add(new Part.Hex(HexText.dump(wire, MOST_BYTES)));
    var inside = recorded.inside();
    if (!inside.isEmpty()) {
      parts.add(new Part.Caption(text("message.bytes.inside", inside.size())));
      parts.add(new Part.Hex(HexText.dump(inside, MOST_BYTES)));
    }
  }

  // ---- fields

  private static void fields(Side side, List<Part> parts) {
    var crossing = side.crossing();
    if (crossing == null) {
      return;
    }
    var recorded = new RecordedBytes(side.message().kind(), crossing, side.isOpened());
    for (var named : recorded.named()) {
      parts.add(
          new Part.Caption(
              text(
                  recorded.isPlain()
                      ? "message.fields.plain"
                      : crossing.records().contains(named.bytes())
                          ? "message.fields.record"
                          : "message.fields.inside",
                  named.bytes().size())));
      parts.add(new Part.Named(named));
    }
  }

  // ---- keys

  private void keys(Side side, List<Part> parts) {
    var crossing = side.crossing();
    if (crossing == null) {
      return;
    }
    if (crossing.layer().equals("plain")) {
      parts.add(new Part.Say(text("message.keys.plain")));
      return;
    }
    boolean agreed = !crossing.suite().isEmpty();
    if (agreed) {
      parts.add(new Part.Caption(text("message.keys.suite")));
      parts.add(new Part.Text(List.of(TextLine.plain(crossing.suite()))));
    }
    if (side.party() == PartyLook.ATTACKER) {
      attackersKeys(side, crossing.leg(), parts);
    } else {
      labels(
          known.labels(crossing.leg()),
          agreed ? text("message.keys.not-told") : text("message.keys.none"),
          parts);
    }
  }

  private void attackersKeys(Side side, Leg leg, List<Part> parts) {
    var how = States.how(side.account());
    if (how != null) {
      parts.add(new Part.Caption(text("message.keys.how")));
      parts.add(new Part.Say(Page.of(how).says("message") + "."));
    }
    labels(known.attackersLabels(leg), text("message.keys.attacker-none"), parts);
    var holdings = known.holdings();
    if (!holdings.isEmpty()) {
      parts.add(new Part.Caption(text("message.keys.holds")));
      parts.add(
          new Part.Text(
              holdings.stream()
                  .map(word -> TextLine.of(new TextSpan(TextSpan.Tone.KEY, word)))
                  .toList()));
    }
  }

  private static void labels(List<String> labels, String none, List<Part> parts) {
    if (labels.isEmpty()) {
      parts.add(new Part.Say(none));
    } else {
      parts.add(new Part.Caption(text("message.keys.secrets")));
      parts.add(
          new Part.Text(
              labels.stream()
                  .map(label -> TextLine.of(new TextSpan(TextSpan.Tone.KEY, label)))
                  .toList()));
    }
  }
}
