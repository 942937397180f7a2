package interlope.app.gui.stage.ladder;

import static interlope.word.Texts.text;

import interlope.app.gui.part.PartyLook;
import interlope.attack.Capability;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.ladder.Rung;
import interlope.word.Page;
import java.time.Duration;
import java.util.Arrays;

/// Draws what happened beside the wire as rows: a few words each, their whole text aside.
final class MomentRows {
  private MomentRows() {}

  /// @param start when the ladder begins
  /// @param hasAttacker whether it has visits with an attacker, from which others are told apart
  static LadderRow.Moment of(
      Rung.Moment moment, Duration start, boolean decisive, boolean hasAttacker) {
    var said = said(moment.fact(), hasAttacker);
    return new LadderRow.Moment(
        moment.number(),
        MessageRows.time(moment.at().minus(start)),
        decisive,
        text("stage.moment", moment.number(), said.text(), said.whole()),
        PartyLook.of(moment.by()),
        said.icon(),
        said.text());
  }

  private record Said(String icon, String text, String whole) {}

  private static Said said(Event.Happened fact, boolean hasAttacker) {
    return switch (fact) {
      case Event.Holds(var what, var whole) ->
          new Said("mdi2k-key-variant", held(what, whole), whole);
      case Event.Tried(var attempt) -> tried(attempt);
      case Event.CarriedOut(_, var transfer) ->
          new Said(
              "mdi2b-bank-transfer",
              text("stage.carried-out", transfer.amount()),
              text("stage.carried-out.whole", transfer.destination()));
      case Event.Noticed(var by, var whole) ->
          new Said("mdi2s-shield-alert-outline", Page.of(by).says("stage"), whole);
      case Event.VisitEnded(boolean attacked, var end) -> {
        var said = ended(end);
        yield attacked || !hasAttacker
            ? said
            : new Said(said.icon(), text("stage.ended.alone", said.text()), said.whole());
      }
    };
  }

  /// A word that no capability has is not looked up: the whole text says it as well.
  private static String held(String what, String whole) {
    return Arrays.stream(Capability.values())
        .filter(one -> one.word().equals(what))
        .findFirst()
        .map(one -> Page.of(one).says("stage"))
        .orElse(whole);
  }

  private static Said tried(Attempt attempt) {
    var deed = Page.of(attempt.what()).deed();
    var why = attempt.failed();
    return why == null
        ? new Said("mdi2c-check", text("stage.tried.worked", deed), attempt.text())
        : new Said(
            "mdi2c-close", text("stage.tried.failed", deed, Page.of(why).chip()), attempt.text());
  }

  private static Said ended(SessionEnd end) {
    var reason = end.reason();
    var whole = end.text() == null ? end.end().sentence() : end.text();
    return new Said(
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
