package interlope.app.gui.message.account;

import static interlope.word.Texts.text;

import interlope.app.gui.message.column.Part;
import interlope.app.gui.message.words.MarkedSecrets;
import interlope.app.gui.message.words.TextLine;
import interlope.app.gui.message.words.TextSpan;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.SessionEnd;
import interlope.ladder.Rung;
import interlope.report.said.Sentences;
import interlope.story.Transfer;
import interlope.word.Page;
import java.util.ArrayList;
import java.util.List;

/// What happened beside the wire, told whole.
record MomentText(MarkedSecrets secrets) {
  RungDetail.Single of(Rung.Moment moment) {
    var title = text("message.event", moment.number());
    return switch (moment.fact()) {
      case Event.Holds(var what) ->
          new RungDetail.Single(
              title,
              "mdi2k-key-variant",
              text("message.moment.holds"),
              List.of(code(TextLine.strong(what.word())), new Part.Say(Page.of(what).sentence())));
      case Event.Tried(var attempt) -> tried(title, attempt);
      case Event.CarriedOut(_, var transfer) ->
          new RungDetail.Single(
              title,
              "mdi2b-bank-transfer",
              text("message.moment.carried-out"),
              List.of(transfer(transfer)));
      case Event.Noticed noticed ->
          new RungDetail.Single(
              title,
              "mdi2e-eye-check-outline",
              Page.of(noticed.by()).says("message"),
              List.of(new Part.Say(sentence(Sentences.of(noticed)))));
      case Event.VisitEnded(_, var end) -> ended(title, end);
    };
  }

  private static RungDetail.Single tried(String title, Attempt attempt) {
    var body = new ArrayList<Part>();
    body.add(new Part.Say(Sentences.of(attempt)));
    var why = attempt.failed();
    if (why != null && !Page.of(why).sentence().equals(Sentences.of(attempt))) {
      body.add(new Part.Caption(text("message.moment.why")));
      body.add(new Part.Say(Page.of(why).sentence()));
    }
    return new RungDetail.Single(
        title,
        why == null ? "mdi2c-check" : "mdi2c-close",
        text(why == null ? "message.moment.worked" : "message.moment.failed", goal(attempt)),
        body);
  }

  /// What was tried, as the rest of a sentence.
  private static String goal(Attempt attempt) {
    var sentence = Page.of(attempt.what()).sentence();
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private Part transfer(Transfer transfer) {
    return new Part.Text(
        List.of(
            named("destination", transfer.destination()),
            named("amount", transfer.amount()),
            named("memo", transfer.memo())));
  }

  private TextLine named(String name, String value) {
    var spans = new ArrayList<TextSpan>();
    spans.add(TextSpan.muted(name + ": "));
    spans.addAll(secrets.mark(value));
    return new TextLine(spans);
  }

  private static Part code(TextLine line) {
    return new Part.Text(List.of(line));
  }

  private static RungDetail.Single ended(String title, SessionEnd end) {
    var body = new ArrayList<Part>();
    body.add(new Part.Say(Page.of(end.end()).sentence()));
    if (end.reason() != null) {
      body.add(new Part.Caption(text("message.moment.why")));
      body.add(new Part.Say(Page.of(end.reason()).sentence()));
    }
    Sentences.of(end)
        .filter(said -> end.reason() == null || !said.equals(Page.of(end.reason()).sentence()))
        .ifPresent(said -> body.add(new Part.Say(sentence(said))));
    if (end.alert() != null) {
      body.add(new Part.Say(text("message.moment.alert", end.alert())));
    }
    return new RungDetail.Single(
        title,
        end.isCompleted() ? "mdi2f-flag-checkered" : "mdi2f-flag-remove-outline",
        text("message.moment.visit-ended"),
        body);
  }

  private static String sentence(String text) {
    var capital = text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }
}
