package interlope.app.gui.message.account;

import static interlope.word.Texts.text;

import interlope.app.gui.message.column.Part;
import interlope.app.gui.message.words.HexText;
import interlope.app.gui.message.words.MarkedSecrets;
import interlope.app.gui.message.words.RecordedBytes;
import interlope.app.gui.part.PartyLook;
import interlope.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/// What a column holds, at each depth.
final class Bodies {
  private static final int MOST_BYTES = 2048;

  private final RunKnowledge known;
  private final TextBody words;
  private final KeysBody keys;

  Bodies(RunKnowledge known, MarkedSecrets secrets) {
    this.known = known;
    this.words = new TextBody(known, secrets);
    this.keys = new KeysBody(known);
  }

  List<Part> of(PartySide side, Depth depth) {
    var parts = new ArrayList<Part>();
    if (!side.had()) {
      parts.add(new Part.Say(nothing(side)));
      return parts;
    }
    switch (depth) {
      case TEXT -> words.of(side, parts);
      case BYTES -> bytes(side, parts);
      case FIELDS -> fields(side, parts);
      case KEYS -> keys.of(side, parts);
    }
    if (parts.isEmpty()) {
      parts.add(new Part.Say(text("message.nothing-more")));
    }
    return parts;
  }

  private String nothing(PartySide side) {
    return side.party() == PartyLook.ATTACKER && !known.hasAttackerInPath()
        ? text("message.nothing.nobody")
        : text("message.nothing." + side.party().style());
  }

  private static void bytes(PartySide side, List<Part> parts) {
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

  private static void fields(PartySide side, List<Part> parts) {
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
}
