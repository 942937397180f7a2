package interlope.app.gui.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interlope.app.gui.part.VerdictLook;
import interlope.app.gui.session.Rehearsal;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.event.Detector;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.story.SecretKind;
import interlope.verdict.Loss;
import interlope.word.Page;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VerdictViewModelTest {
  private final Rehearsal rehearsal = Rehearsal.measured();
  private final VerdictViewModel model = new VerdictViewModel(rehearsal.session());

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void tellsABreachInOneSentenceAndTheLossesInPlainWords() {
    rehearsal.play("strip-meets-nothing");

    var told = told();
    assertThat(told.look()).isEqualTo(VerdictLook.BREACHED);
    assertThat(told.beside()).isEqualTo("4 of 8 things lost");
    assertThat(told.sentence())
        .isEqualTo(
            "Nothing encrypted the wire, and the attacker read the password, the memo, the account"
                + " number, the balance, the login and the document.");
    assertThat(told.noticed()).isEqualTo("Nobody noticed.");
    assertThat(told.losses())
        .extracting(VerdictViewModel.Chip::loss)
        .containsExactly(
            Loss.REQUEST_SECRECY,
            Loss.RESPONSE_SECRECY,
            Loss.SESSION_SECRECY,
            Loss.DOCUMENT_SECRECY);
  }

  @Test
  void tellsEachWayInOnceWithTheSecretsItGave() {
    rehearsal.play("sealed-answers-asked-for-again");

    assertThat(told().sentence())
        .startsWith(
            "With the stolen inner key the attacker opened the second layer too: the password, the"
                + " memo, the login and the document. The attacker logged in by itself and was told"
                + " the account number and the balance.");
  }

  @Test
  void aLossJumpsToTheMessageThatShowsIt() {
    var play = rehearsal.play("leaked-key-meets-tls13");
    var loss = told().losses().getLast();

    model.jumpTo(loss);

    var selected = rehearsal.session().playhead().selected().orElseThrow();
    var evidence =
        play.run().judgement().evidence().stream()
            .filter(piece -> piece.loss() == loss.loss())
            .findFirst()
            .orElseThrow();
    assertThat(selected.lines()).contains(evidence.line());
  }

  @Test
  void weakerTlsIsNoAdvice() {
    rehearsal.play("app-loses-its-pinned-key");
    assertThat(told().offers())
        .extracting(offer -> offer.variation().to().toString())
        .isNotEmpty()
        .doesNotContain("transport: http", "transport: tls12-rsa");
  }

  @Test
  void offersTheChangesThatWouldHaveTurnedTheVerdictAndTakesThem() {
    rehearsal.play("strip-meets-nothing");
    assertThat(told().offers())
        .first()
        .extracting(VerdictViewModel.Offer::words, VerdictViewModel.Offer::becomes)
        .containsExactly("HSTS: Preloaded", VerdictLook.WITHSTOOD);

    model.take(told().offers().getFirst());

    assertThat(rehearsal.session().play().orElseThrow().design().get(Keys.HSTS))
        .isEqualTo(Hsts.PRELOAD);
    assertThat(Objects.requireNonNull(told().flip()).keys())
        .extracting(
            VerdictViewModel.Change::key,
            VerdictViewModel.Change::from,
            VerdictViewModel.Change::to)
        .containsExactly(tuple("HSTS", "None", "Preloaded"));
    assertThat(told().flip().before()).isEqualTo(VerdictLook.BREACHED);
    assertThat(told().flip().after()).isEqualTo(VerdictLook.WITHSTOOD);
  }

  @Test
  void tellsWhoStoodInTheWay() {
    rehearsal.play("rogue-ca-meets-a-pin");

    assertThat(told().look()).isEqualTo(VerdictLook.BLOCKED);
    assertThat(told().beside()).isEqualTo("the client refused to go on");
    assertThat(told().noticed()).isEqualTo("The client noticed.");
    assertThat(told().losses()).isEmpty();
  }

  @Test
  void tellsALockoutWithoutAnAttacker() {
    rehearsal.play("app-loses-its-pinned-key");

    assertThat(told().sentence()).startsWith("An honest customer was refused");
  }

  @Test
  void everyWordOfTheEngineHasASentenceOfItsOwn() {
    Stream.of(
            How.values(),
            Reason.values(),
            Failure.values(),
            Detector.values(),
            SecretKind.values(),
            SessionEnd.End.values())
        .forEach(words ->
            assertThat(Arrays.stream(words).map(word -> Page.of(word).says("verdict", "x")))
                .doesNotHaveDuplicates());
    assertThat(Arrays.stream(Loss.values()).map(VerdictWords::plain)).doesNotHaveDuplicates();
  }

  private VerdictViewModel.Told told() {
    return Objects.requireNonNull(model.told().get());
  }
}
