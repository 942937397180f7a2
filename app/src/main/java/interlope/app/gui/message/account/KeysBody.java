package interlope.app.gui.message.account;

import static interlope.word.Texts.text;

import interlope.app.gui.message.column.Part;
import interlope.app.gui.message.words.TextLine;
import interlope.app.gui.message.words.TextSpan;
import interlope.app.gui.part.PartyLook;
import interlope.wire.Leg;
import interlope.word.Page;
import java.util.List;

/// What a column holds of the keys of a message: who had which.
record KeysBody(RunKnowledge known) {
  void of(PartySide side, List<Part> parts) {
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

  private void attackersKeys(PartySide side, Leg leg, List<Part> parts) {
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
