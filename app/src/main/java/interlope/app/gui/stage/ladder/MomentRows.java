package interlope.app.gui.stage.ladder;

import static interlope.word.Texts.text;

import interlope.app.gui.part.PartyLook;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.ladder.Rung;
import interlope.report.said.Sentences;
import interlope.word.Page;
import java.time.Duration;

/// Draws what happened beside the wire as rows: a few words each, their whole text aside.
final class MomentRows {
  private MomentRows() {}

  /// @param start when the ladder begins
  /// @param hasAttacker whether it has visits with an attacker, from which others are told apart
  static LadderRow.Moment of(
      Rung.Moment moment, Duration start, boolean decisive, boolean hasAttacker) {
    var said = told(moment.fact(), hasAttacker);
    return new LadderRow.Moment(
        moment.number(),
        MessageRows.time(moment.at().minus(start)),
        decisive,
        text("stage.moment", moment.number(), said.text(), said.whole()),
        PartyLook.of(moment.by()),
        said.icon(),
        said.text());
  }

  private record Told(String icon, String text, String whole) {}

  private static Told told(Event.Happened fact, boolean hasAttacker) {
    return switch (fact) {
      case Event.Holds(var what) ->
          new Told("mdi2k-key-variant", Page.of(what).says("stage"), Page.of(what).sentence());
      case Event.Tried(var attempt) -> tried(attempt);
      case Event.CarriedOut(_, var transfer) ->
          new Told(
              "mdi2b-bank-transfer",
              text("stage.carried-out", transfer.amount()),
              text("stage.carried-out.whole", transfer.destination()));
      case Event.Noticed noticed ->
          new Told(
              "mdi2s-shield-alert-outline",
              Page.of(noticed.by()).says("stage"),
              Sentences.of(noticed));
      case Event.VisitEnded(boolean attacked, var end) -> {
        var said = ended(end);
        yield attacked || !hasAttacker
            ? said
            : new Told(said.icon(), text("stage.ended.alone", said.text()), said.whole());
      }
    };
  }

  private static Told tried(Attempt attempt) {
    var deed = Page.of(attempt.what()).deed();
    var why = attempt.failed();
    return why == null
        ? new Told("mdi2c-check", text("stage.tried.worked", deed), Sentences.of(attempt))
        : new Told(
            "mdi2c-close",
            text("stage.tried.failed", deed, Page.of(why).chip()),
            Sentences.of(attempt));
  }

  private static Told ended(SessionEnd end) {
    var reason = end.reason();
    var whole = Sentences.of(end).orElseGet(() -> Page.of(end.end()).sentence());
    return new Told(
        "mdi2f-flag-checkered",
        reason == null ? Page.of(end.end()).says("stage") : ended(end, reason),
        whole);
  }

  private static String ended(SessionEnd end, Reason reason) {
    var why = Page.of(reason).chip();
    var by = end.refusedBy();
    return by == null
        ? Page.of(end.end()).says("stage", why)
        : Page.of(end.end()).says("stage", Page.of(by).name(), why);
  }
}
