package interlope.app.gui.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.message.account.Played;
import interlope.app.gui.session.Play;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.attack.Capability;
import interlope.event.Failure;
import interlope.story.SecretKind;
import interlope.verdict.Loss;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotebookViewModelTest {
  private final WindowSession session = Rehearsal.still();
  private final NotebookViewModel model = new NotebookViewModel(session);

  @Test
  void notesGrowWithThePlayheadEachWithItsMessageAndItsKey() {
    var play =
        show(Played.play("transport: tls12-rsa", "entry: leaked-key-recording, action: read"));
    int login = Played.message(play, "POST /login").number();

    session.playhead().goTo(login - 1);
    assertThat(model.page().get().notes()).isEmpty();
    assertThat(model.page().get().summary()).isEqualTo("Nothing in it yet");

    session.playhead().goTo(login);
    assertThat(model.page().get().notes())
        .singleElement()
        .isInstanceOfSatisfying(
            Note.Found.class,
            found -> {
              assertThat(found.rung()).isEqualTo(login);
              assertThat(found.evidence().secret()).isEqualTo(SecretKind.PASSWORD);
              assertThat(found.value()).startsWith("lab-");
              assertThat(found.key()).isEqualTo(new Note.Key(Capability.SERVER_KEY, 2));
            });
    assertThat(model.page().get().summary()).isEqualTo("1 secret, opened with one key");

    session.playhead().toLast();
    assertThat(model.page().get().summary()).isEqualTo("6 secrets, all opened with one key");
  }

  @Test
  void whatWasNotLostIsToldAtTheEndAlone() {
    show(Played.play("transport: tls12-rsa", "entry: leaked-key-recording, action: read"));
    session.playhead().goTo(1);
    assertThat(model.page().get().safe()).isEmpty();

    session.playhead().toLast();
    assertThat(model.page().get().safe())
        .containsExactly(Loss.INTEGRITY, Loss.REPLAY, Loss.IMPERSONATION, Loss.LOCKOUT);
  }

  @Test
  void whatWasTriedInVainIsInItWithWhy() {
    show(Played.play("trust: pinned-key", "entry: rogue-ca, action: read"));
    session.playhead().toLast();

    assertThat(model.page().get().notes())
        .singleElement()
        .isInstanceOfSatisfying(
            Note.Try.class,
            tried -> assertThat(tried.attempt().failed()).isEqualTo(Failure.CLIENT_REFUSED));
    assertThat(model.page().get().summary()).isEqualTo("It found nothing of worth");
    assertThat(model.page().get().safe()).containsExactly(Loss.values());
  }

  @Test
  void onTheOpenWireNoKeyWasNeeded() {
    show(Played.play("transport: http", "entry: eavesdrop, action: read"));
    session.playhead().toLast();

    assertThat(model.page().get().summary()).isEqualTo("6 secrets, and no key was needed");
  }

  @Test
  void aNoteLeadsToItsMessage() {
    show(Played.play("transport: http", "entry: eavesdrop, action: read"));

    model.goTo(3);

    assertThat(session.playhead().at().get()).isEqualTo(3);
  }

  @Test
  void itIsEmptyWithoutARun() {
    show(Played.play("transport: http", "entry: eavesdrop, action: read"));

    session.show(Showing.START);

    assertThat(model.page().get())
        .isEqualTo(new NotebookViewModel.Page("", List.of(), 0, List.of()));
  }

  private Play show(Play play) {
    session.show(new Showing.Played(play));
    return play;
  }
}
