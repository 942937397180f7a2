package interlope.attack.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interlope.attack.mind.Mind;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import interlope.inner.InnerLayer;
import interlope.inner.registry.InnerLayers;
import interlope.story.Transfer;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TamperTest {
  private static final InnerLayer NONE = InnerLayers.named("none").orElseThrow();
  private static final InnerLayer SEALED_BOX = InnerLayers.named("sealed-box").orElseThrow();
  private static final Transfer ASKED = new Transfer("111122223333", "10.00", "lab-memo");
  private static final HttpRequest TRANSFER = BankMessages.transfer("lab-token", ASKED);
  private static final HttpRequest ACCOUNT = BankMessages.account("lab-token");

  private final Mind plain = new Tamper().begin(Loots.beside(NONE));
  private final Mind sealed = new Tamper().begin(Loots.beside(SEALED_BOX));

  @Test
  void sendsATransferToTheAttackersAccount() {
    var steps = plain.on(toServer(1, TRANSFER));

    assertThat(notes(steps)).extracting(Attempt::what).containsExactly(What.CHANGE_TRANSFER);
    assertThat(steps.getLast())
        .isEqualTo(
            new Step.PassMessage(
                BankMessages.transfer("lab-token", ASKED.withDestination("666000666000"))));
  }

  @Test
  void leavesWhatIsNoTransferAlone() {
    assertThat(plain.on(toServer(1, ACCOUNT))).containsExactly(new Step.PassOn());
    assertThat(plain.on(toClient(1, HttpResponse.empty(200)))).containsExactly(new Step.PassOn());
    assertThat(plain.on(new Seen.Ended(Overhearing.LEG))).containsExactly(new Step.PassOn());
  }

  @Test
  void flipsOneBitOfACiphertextAndNoOtherByte() throws Exception {
    var outer = sealedTransfer();

    var steps = sealed.on(toServer(1, outer));

    assertThat(steps).hasSize(1);
    var passed = (HttpRequest) ((Step.PassMessage) steps.getFirst()).message();
    assertThat(passed.withBody(Bytes.EMPTY)).isEqualTo(outer.withBody(Bytes.EMPTY));
    assertThat(differentBits(passed.body(), outer.body())).isEqualTo(1);
    var ciphertext = SEALED_BOX.ciphertextOf(outer).orElseThrow();
    assertThat(passed.body().slice(0, ciphertext.from()))
        .isEqualTo(outer.body().slice(0, ciphertext.from()));
  }

  @Test
  void saysWhatTheServerMadeOfAFlippedBit() throws Exception {
    sealed.on(toServer(1, sealedTransfer()));
    var refused = sealed.on(toClient(1, HttpResponse.empty(400)));
    sealed.on(toServer(2, sealedTransfer()));
    var taken = sealed.on(toClient(2, HttpResponse.empty(200)));

    assertThat(notes(refused))
        .extracting(Attempt::what, Attempt::failed)
        .containsExactly(tuple(What.FLIP_CIPHERTEXT, Failure.INNER_REFUSED));
    assertThat(notes(taken))
        .extracting(Attempt::what, Attempt::failed)
        .containsExactly(tuple(What.FLIP_CIPHERTEXT, null));
  }

  private static List<Attempt> notes(List<Step> steps) {
    return steps.stream()
        .filter(Step.Note.class::isInstance)
        .map(step -> ((Step.Note) step).attempt())
        .toList();
  }

  private static int differentBits(Bytes one, Bytes other) {
    assertThat(one.size()).isEqualTo(other.size());
    int bits = 0;
    for (int at = 0; at < one.size(); at++) {
      bits += Integer.bitCount(one.at(at) ^ other.at(at));
    }
    return bits;
  }

  private static HttpRequest sealedTransfer() throws Exception {
    var outers = new ArrayList<HttpRequest>();
    SEALED_BOX
        .client(SEALED_BOX.newServerKeys().publicKey())
        .call(
            TRANSFER,
            outer -> {
              outers.add(outer);
              return HttpResponse.empty(400);
            });
    return outers.getFirst();
  }

  private static Seen toServer(int number, HttpMessage message) {
    return new Seen.Message(Overhearing.exchange(number), Direction.TO_SERVER, message);
  }

  private static Seen toClient(int number, HttpMessage message) {
    return new Seen.Message(Overhearing.exchange(number), Direction.TO_CLIENT, message);
  }
}
