package interlope.app.gui.message;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Session;
import interlope.app.gui.session.Showing;
import org.junit.jupiter.api.Test;

class MessageViewModelTest {
  private final Session session = Rehearsal.still();
  private final MessageViewModel model = new MessageViewModel(session);

  @Test
  void nothingIsShownBeforeARun() {
    assertThat(model.shown().get()).isEqualTo(new Shown.Nothing());
  }

  @Test
  void theMessageAtThePlayheadIsShownAndGoesWithTheRun() {
    var play = Played.play("transport: http", "entry: eavesdrop, action: read");
    session.show(new Showing.Played(play));

    session.playhead().goTo(Played.message(play, "POST /login").number());

    assertThat(model.shown().get())
        .isInstanceOfSatisfying(
            Shown.Three.class, three -> assertThat(three.name()).isEqualTo("POST /login"));

    session.show(new Showing.Welcome());

    assertThat(model.shown().get()).isEqualTo(new Shown.Nothing());
  }

  @Test
  void oneKeyGoesThroughAllDepthsAndRoundAgain() {
    for (var next : new Depth[] {Depth.BYTES, Depth.FIELDS, Depth.KEYS, Depth.TEXT}) {
      model.nextDepth();

      assertThat(model.depth().get()).isEqualTo(next);
    }
  }
}
