package interlope.app.gui.message;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.message.account.Depth;
import interlope.app.gui.message.account.Played;
import interlope.app.gui.message.account.RungDetail;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import org.junit.jupiter.api.Test;

class MessageViewModelTest {
  private final WindowSession session = Rehearsal.still();
  private final MessageViewModel model = new MessageViewModel(session);

  @Test
  void nothingIsShownBeforeARun() {
    assertThat(model.shown().get()).isEqualTo(new RungDetail.Nothing());
  }

  @Test
  void theMessageAtThePlayheadIsShownAndGoesWithTheRun() {
    var play = Played.play("transport: http", "entry: eavesdrop, action: read");
    session.show(new Showing.Played(play));

    session.playhead().goTo(Played.message(play, "POST /login").number());

    assertThat(model.shown().get())
        .isInstanceOfSatisfying(
            RungDetail.Three.class, three -> assertThat(three.name()).isEqualTo("POST /login"));

    session.show(Showing.START);

    assertThat(model.shown().get()).isEqualTo(new RungDetail.Nothing());
  }

  @Test
  void oneKeyGoesThroughAllDepthsAndRoundAgain() {
    for (var next : new Depth[] {Depth.BYTES, Depth.FIELDS, Depth.KEYS, Depth.TEXT}) {
      model.nextDepth();

      assertThat(model.depth().get()).isEqualTo(next);
    }
  }
}
