package interlope.report.json;

import static interlope.json.Shapes.and;
import static interlope.json.Shapes.ifAny;
import static interlope.json.Shapes.member;
import static interlope.json.Shapes.ofRecord;
import static interlope.json.Shapes.orNull;
import static interlope.json.Shapes.told;

import interlope.attack.Capability;
import interlope.event.Event;
import interlope.json.Form;
import interlope.json.Forms;
import interlope.json.Shape;
import interlope.json.Variants;
import interlope.json.Variants.Variant;
import interlope.report.said.Sentences;
import interlope.story.Transfer;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.word.Page;
import interlope.word.Word;
import java.util.List;

/// The events of one transcript: each in one line of a table.
final class EventForms {
  private static final String CLIENT = "client";
  private static final String SERVER = "server";
  private static final Shape<Direction> TO =
      member(
          "to",
          Forms.named(
              List.of(Direction.values()), to -> to == Direction.TO_SERVER ? SERVER : CLIENT));
  private static final Shape<Transfer> TRANSFER =
      ofRecord(
          Transfer.class,
          member("destination", Forms.TEXT),
          member("amount", Forms.TEXT),
          member("memo", Forms.TEXT));
  private static final Form<Word> CAPABILITY =
      Forms.named(List.<Word>of(Capability.values()), Word::word);
  private static final String MESSAGE = "message";

  private EventForms() {}

  /// @param legs of the transcript
  static Variants<Event> with(LegNumbers legs) {
    var leg = member("leg", legs);
    var exchange = ofRecord(ExchangeId.class, leg, member("exchange", Forms.integer()));
    var toServer = and(exchange, "to", SERVER);
    var toClient = and(exchange, "to", CLIENT);
    var request = MessageForm.request(MESSAGE);
    var answer = MessageForm.answer(MESSAGE);
    var message = member(MESSAGE, MessageForm.MESSAGE);
    var how = member("how", JudgementForms.HOW);
    var content = MessageForm.CONTENT;
    return new Variants<>(
        "event",
        "event",
        List.of(
            event("connected", Event.Connected.class, leg),
            event("ended", Event.Ended.class, leg),
            event("joined", Event.Joined.class, leg, member("onLeg", legs)),
            event(
                "handshake-done", Event.HandshakeDone.class, leg, text("protocol"), text("suite")),
            event(
                "alert-passed",
                Event.AlertPassed.class,
                leg,
                member("sent", Forms.TRUTH),
                orNull("alert", Forms.TEXT)),
            event("asked", Event.Asked.class, toServer, request),
            event("took", Event.Took.class, toClient, answer),
            event("loaded", Event.Loaded.class, toClient, answer),
            event(
                "answered",
                Event.Answered.class,
                toClient,
                orNull("user", Forms.TEXT),
                MessageForm.request("request"),
                answer),
            event("filled", Event.Filled.class, text("button"), member("fields", Forms.texts())),
            event("ran", Event.Ran.class, text("path"), content),
            event(
                "shown",
                Event.Shown.class,
                ifAny("exchange", exchange),
                member("what", JudgementForms.SECRET),
                text("text")),
            event("bytes-read", Event.BytesRead.class, leg, TO, how, content),
            event("message-read", Event.MessageRead.class, exchange, TO, how, message),
            event("message-changed", Event.MessageChanged.class, exchange, TO, message),
            event("kept", Event.Kept.class, toServer),
            event("message-sent", Event.MessageSent.class, toServer, request),
            event(
                "holds",
                Event.Holds.class,
                member("what", CAPABILITY),
                told("text", (Event.Holds holds) -> Page.of(holds.what()).sentence())),
            event("tried", Event.Tried.class, JudgementForms.ATTEMPT),
            event("carried-out", Event.CarriedOut.class, exchange, TRANSFER),
            event(
                "noticed",
                Event.Noticed.class,
                member("by", JudgementForms.DETECTOR),
                ifAny("reason", JudgementForms.REASON),
                told("text", (Event.Noticed noticed) -> Sentences.of(noticed)),
                SaidShapes.SAID),
            event(
                "visit-ended",
                Event.VisitEnded.class,
                member("attacked", Forms.TRUTH),
                member("session", JudgementForms.SESSION))));
  }

  private static <E extends Record & Event> Variant<E> event(
      String name, Class<E> type, Shape<?>... components) {
    return new Variant<>(name, type, ofRecord(type, components));
  }

  private static Shape<String> text(String name) {
    return member(name, Forms.TEXT);
  }
}
