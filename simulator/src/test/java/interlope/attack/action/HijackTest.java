package interlope.attack.action;

import static interlope.event.Failure.NOTHING_STOLEN;
import static interlope.event.Failure.SERVER_REFUSED;
import static interlope.event.What.LOG_IN;
import static interlope.event.What.MAKE_TRANSFER;
import static interlope.event.What.USE_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interlope.attack.Aftermath.Overheard;
import interlope.event.Attempt;
import interlope.inner.InnerLayer;
import interlope.inner.registry.InnerLayers;
import interlope.story.Secrets;
import interlope.story.bank.Bank;
import interlope.story.bank.BankMessages;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Before a real bank.
class HijackTest {
  private static final InnerLayer NONE = InnerLayers.named("none").orElseThrow();
  private static final InnerLayer SEALED_BOX = InnerLayers.named("sealed-box").orElseThrow();
  private static final Secrets SECRETS =
      new Secrets(
          "alice",
          "lab-password",
          "lab-memo",
          "111122223333",
          "444455556666",
          "lab-token",
          "lab-document");
  private static final HttpRequest LOGIN = BankMessages.login("alice", "lab-password");
  private static final HttpRequest ACCOUNT = BankMessages.account("lab-token");

  private final Bank bank = new Bank(SECRETS, false, new Random(1));

  @Test
  void logsInWithTheStolenPassword() throws IOException {
    var after = before(NONE).overheard(List.of(Overhearing.request(1, LOGIN)));

    assertThat(attempts(after, NONE))
        .extracting(Attempt::what, Attempt::failed)
        .containsExactly(tuple(LOG_IN, null), tuple(USE_TOKEN, null), tuple(MAKE_TRANSFER, null));
    assertThat(bank.ledger())
        .singleElement()
        .satisfies(
            transfer -> assertThat(transfer.destination()).isEqualTo(Tamper.ATTACKERS_ACCOUNT));
  }

  @Test
  void usesTheStolenTokenWhereThereIsNoPassword() throws IOException {
    bank.answer(LOGIN);
    var after = before(NONE).overheard(List.of(Overhearing.request(1, ACCOUNT)));

    assertThat(attempts(after, NONE))
        .extracting(Attempt::what, Attempt::failed)
        .containsExactly(tuple(USE_TOKEN, null), tuple(MAKE_TRANSFER, null));
  }

  @Test
  void goesThroughAnInnerLayerOfItsOwnMaking() throws IOException {
    var after = before(SEALED_BOX).overheard(List.of(Overhearing.request(1, LOGIN)));

    assertThat(attempts(after, SEALED_BOX)).extracting(Attempt::failed).containsOnlyNulls();
    assertThat(bank.ledger()).hasSize(1);
  }

  @Test
  void saysThatTheBankRefusedIt() throws IOException {
    var after =
        new StagedAftermath(NONE)
            .bank(_ -> HttpResponse.empty(401))
            .overheard(List.of(Overhearing.request(1, LOGIN), Overhearing.request(2, ACCOUNT)));

    assertThat(attempts(after, NONE))
        .extracting(Attempt::what, Attempt::failed)
        .containsExactly(
            tuple(LOG_IN, SERVER_REFUSED),
            tuple(USE_TOKEN, SERVER_REFUSED),
            tuple(MAKE_TRANSFER, SERVER_REFUSED));
  }

  @Test
  void doesNothingWhereNothingWasStolen() throws IOException {
    var after = before(NONE).overheard(List.<Overheard>of());

    assertThat(attempts(after, NONE))
        .extracting(Attempt::what, Attempt::failed)
        .containsExactly(tuple(LOG_IN, NOTHING_STOLEN));
    assertThat(after.banksAccount()).isEmpty();
  }

  private StagedAftermath before(InnerLayer layer) {
    return new StagedAftermath(layer).bank(request -> bank.answer(request).response());
  }

  private static List<Attempt> attempts(StagedAftermath after, InnerLayer layer)
      throws IOException {
    new Hijack().afterwards(after, Loots.knowing(layer, after.keys().publicKey()));
    return after.attempts;
  }
}
