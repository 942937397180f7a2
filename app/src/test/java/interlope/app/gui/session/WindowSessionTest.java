package interlope.app.gui.session;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.ladder.Rung;
import interlope.scenario.Expectation;
import interlope.verdict.VerdictWord;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WindowSessionTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final WindowSession session = rehearsal.session();

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void beginsWithAWelcome() {
    assertThat(session.showing().get()).isEqualTo(Showing.START);
    assertThat(session.play()).isEmpty();
  }

  @Test
  void aRunIsShownAtItsDecisiveMessage() {
    var play = rehearsal.play("leaked-key-meets-tls13");

    assertThat(play.run().judgement().verdict().word()).isEqualTo(VerdictWord.BREACHED);
    assertThat(play.before()).isNull();
    assertThat(session.playhead().at().get()).isEqualTo(play.decisive().orElseThrow());
    assertThat(session.playhead().selected()).isEqualTo(decisive(play));
  }

  @Test
  void aChangedDesignIsHeldAgainstTheRunBefore() {
    var first = rehearsal.play("strip-meets-nothing");

    session.change(first.design().with(Keys.HSTS, Hsts.PRELOAD));

    var second = session.play().orElseThrow();
    assertThat(second.run().judgement().verdict().word()).isEqualTo(VerdictWord.WITHSTOOD);
    assertThat(second.scenario().expect()).isEqualTo(Expectation.NOTHING);
    var before = Objects.requireNonNull(second.before());
    assertThat(before.run().judgement()).isEqualTo(first.run().judgement());
    assertThat(before.run().recording()).isEmpty();
    assertThat(decisive(second))
        .get()
        .isInstanceOfSatisfying(
            Rung.Message.class, message -> assertThat(message.name()).isEqualTo("ClientHello"));
  }

  @Test
  void whatWouldHaveChangedTheVerdictIsMeasured() {
    try (var measured = Rehearsal.measured()) {
      measured.play("strip-meets-nothing");

      assertThat(measured.session().variations().get())
          .anySatisfy(variation -> {
            assertThat(variation.key()).isEqualTo(Keys.HSTS);
            assertThat(variation.to().value()).isEqualTo(Hsts.PRELOAD);
            assertThat(variation.becomes()).isEqualTo(VerdictWord.WITHSTOOD);
          });
    }
  }

  @Test
  void runningAgainAsksTheSameQuestion() {
    var first = rehearsal.play("rogue-ca-meets-a-pin");

    session.runAgain();

    assertThat(session.play().orElseThrow().run().key()).isEqualTo(first.run().key());
  }

  @Test
  void playsAMessageABeatAndStopsAtTheEnd() {
    var play = rehearsal.play("tls-overheard");
    var head = session.playhead();
    head.toFirst();

    head.playOrPause();
    rehearsal.beat();
    assertThat(head.at().get()).isEqualTo(2);

    for (int rung = 2; rung < play.ladder().rungs().size(); rung++) {
      assertThat(rehearsal.isBeating()).isTrue();
      rehearsal.beat();
    }
    assertThat(head.at().get()).isEqualTo(play.ladder().rungs().size());
    assertThat(head.playing().get()).isFalse();
    assertThat(rehearsal.isBeating()).isFalse();
  }

  @Test
  void stepsBackAndForwardWithinTheLadder() {
    var play = rehearsal.play("tls-overheard");
    var head = session.playhead();

    head.toFirst();
    head.back();
    assertThat(head.at().get()).isEqualTo(1);
    head.forward();
    assertThat(head.selected().map(Rung::number)).contains(2);
    head.toLast();
    head.forward();
    assertThat(head.at().get()).isEqualTo(play.ladder().rungs().size());
  }

  @Test
  void playingFromTheEndBeginsAgain() {
    rehearsal.play("tls-overheard");
    session.playhead().toLast();

    session.playhead().playOrPause();

    assertThat(session.playhead().at().get()).isZero();
    assertThat(session.playhead().playing().get()).isTrue();
  }

  @Test
  void aFailureTakesThePlaceOfTheRun() {
    rehearsal.play("tls-overheard");

    session.show(new Showing.Failed("title", "sentence"));

    assertThat(session.play()).isEmpty();
    assertThat(session.playhead().length().get()).isZero();
  }

  private static Optional<Rung> decisive(Play play) {
    return play.ladder().rungs().stream()
        .filter(rung -> play.decisive().equals(OptionalInt.of(rung.number())))
        .findFirst();
  }
}
