package interlope.app.gui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.session.Play;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.stage.StageViewModel.Cast;
import interlope.app.gui.stage.StageViewModel.Presence;
import interlope.app.gui.stage.ladder.LadderRow;
import interlope.app.gui.stage.ladder.Rungs;
import interlope.app.gui.stage.wire.Wire;
import interlope.event.Event;
import interlope.ladder.Rung;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StageViewModelTest {
  @Test
  void tellsWhoStandsWhereAndWithWhat() throws ScenarioException {
    assertThat(
            cast(
                """
                id: one
                title: One
                story: First this, then. And more.
                design: {client: browser}
                attack: {entry: leaked-key, action: read, knows: [inner-server-key]}
                """))
        .isEqualTo(
            new Cast(
                "One",
                "First this, then.",
                "First this, then. And more.",
                Presence.ON_PATH,
                "mdi2w-web",
                "alice, browser",
                "on the path, has the server’s key and the inner key",
                "bank.test"));
  }

  @Test
  void knowsAnAttackerElsewhereAListenerAndNobody() throws ScenarioException {
    assertThat(
            List.of(
                standing("position: off-path, entry: leaked-key, action: read"),
                standing("entry: eavesdrop, action: read"),
                standing("entry: none, action: read")))
        .containsExactly(
            "ELSEWHERE off the path, has the server’s key",
            "ON_PATH listens",
            "NOBODY nobody there");
  }

  @Test
  void theWireIsAsItIsAtThePlayhead() {
    var session = Rungs.showing(Rungs.play(3, OptionalInt.empty()));
    var model = new StageViewModel(session);

    assertThat(model.wire().get().left().pipe()).isEqualTo(Wire.Pipe.TLS);
    session.playhead().goTo(0);

    assertThat(model.wire().get()).isEqualTo(Wire.NOTHING);
    session.close();
  }

  @Test
  void aRecordingThatEndedTooEarlyIsCalledSo() {
    var whole = Rungs.play(3, OptionalInt.empty());
    var cut =
        new Play(
            whole.run(),
            whole.ladder(),
            whole.decisive(),
            null,
            new Play.Recorded(Instant.EPOCH, true));
    try (var session = Rungs.showing(cut)) {
      assertThat(new StageViewModel(session).cast().get().title()).endsWith(" (cut short)");
    }
    try (var session = Rungs.showing(whole)) {
      assertThat(new StageViewModel(session).cast().get().title()).doesNotContain("cut");
    }
  }

  @Test
  void theAttackerIsNotThereOnTheVisitBefore() {
    try (var rehearsal = new Rehearsal()) {
      var model = new StageViewModel(rehearsal.session());
      var play = rehearsal.play("strip-meets-hsts-on-the-second-visit");
      var rows = model.ladder().rows();
      var ends =
          play.ladder().rungs().stream()
              .filter(rung -> rung instanceof Rung.Moment(_, _, _, _, Event.VisitEnded _))
              .map(Rung::number)
              .toList();

      model.ladder().foldOrUnfold();
      assertThat(ends)
          .extracting(number -> ((LadderRow.Moment) rows.get(model.ladder().rowOf(number))).text())
          .containsExactly("The visit ran to its end (no attacker)", "The visit ran to its end");
      var presences = new ArrayList<Presence>();
      for (int number : List.of(0, ends.getFirst(), ends.getFirst() + 1, ends.getLast() + 1)) {
        rehearsal.session().playhead().goTo(number);
        presences.add(model.cast().get().presence());
      }
      assertThat(presences)
          .containsExactly(
              Presence.ELSEWHERE, Presence.ELSEWHERE, Presence.ON_PATH, Presence.ON_PATH);
    }
  }

  private static String standing(String attack) throws ScenarioException {
    var cast = cast("id: one\ndesign: {client: mobile-app}\nattack: {" + attack + "}\n");
    return cast.presence() + " " + cast.attacker();
  }

  private static Cast cast(String yaml) throws ScenarioException {
    return StageViewModel.cast(ScenarioReader.readText("one.yaml", yaml));
  }
}
