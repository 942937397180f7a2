package interlope.app.gui.stage.ladder;

import static interlope.app.gui.part.PartyLook.ATTACKER;
import static interlope.app.gui.part.PartyLook.CLIENT;
import static interlope.app.gui.stage.ladder.Rungs.BACK;
import static interlope.app.gui.stage.ladder.Rungs.FRONT;
import static interlope.app.gui.stage.ladder.Rungs.HONEST;
import static interlope.app.gui.stage.ladder.Rungs.HONEST_INSIDE;
import static interlope.app.gui.stage.ladder.Rungs.READ;
import static interlope.app.gui.stage.ladder.Rungs.message;
import static interlope.app.gui.stage.ladder.Rungs.plain;
import static interlope.app.gui.stage.ladder.Rungs.tls;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.How;
import interlope.ladder.Account;
import interlope.ladder.Account.State;
import interlope.ladder.Crossing;
import interlope.ladder.Rung;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessageRowsTest {
  private static final Crossing ANEW = tls(BACK, Bytes.ofText("sealed anew"));

  @Test
  void aRelayedMessageIsOpenOnBothLegs() {
    assertThat(parts(Rungs.relayed(1)))
        .containsExactly(
            new LadderRow.Part("POST /login", LadderRow.Sign.OPENED, CLIENT),
            new LadderRow.Part("POST /login", LadderRow.Sign.OPENED, ATTACKER));
  }

  @Test
  void aStrippedMessageIsPlainOnTheClientsLegAlone() {
    assertThat(parts(request(plain(FRONT), tls(BACK), HONEST, READ, HONEST)))
        .containsExactly(
            new LadderRow.Part("POST /inner", LadderRow.Sign.NONE, CLIENT),
            new LadderRow.Part("POST /inner", LadderRow.Sign.OPENED, ATTACKER));
  }

  @Test
  void aLayerInsideThatStaysShutIsToldByWhatWasMeant() {
    assertThat(parts(request(tls(FRONT), ANEW, HONEST_INSIDE, READ, HONEST_INSIDE)))
        .containsExactly(
            new LadderRow.Part("POST /login, sealed", LadderRow.Sign.SEALED, CLIENT),
            new LadderRow.Part("POST /login, sealed", LadderRow.Sign.SEALED, ATTACKER));
  }

  @Test
  void aLayerInsideThatTheAttackerOpensIsOpen() {
    var inside =
        Rungs.account(
            State.CLEAR,
            READ.readings().getFirst(),
            Rungs.reading(How.INNER_OPENED, HttpRequest.of("POST", "/login", Bytes.EMPTY)));

    assertThat(parts(request(tls(FRONT), ANEW, HONEST_INSIDE, inside, HONEST_INSIDE)))
        .extracting(part -> part == null ? null : part.sign())
        .containsExactly(LadderRow.Sign.OPENED, LadderRow.Sign.OPENED);
  }

  @Test
  void aMessageThatGoesPastTheAttackerIsOneArrow() {
    var row = row(request(tls(FRONT), tls(BACK), HONEST, Account.SEALED, HONEST));

    assertThat(row.stretch()).isEqualTo(Stretch.THROUGH);
    assertThat(row.left())
        .isEqualTo(new LadderRow.Part("POST /inner", LadderRow.Sign.SEALED, CLIENT));
    assertThat(row.right()).isNull();
  }

  @Test
  void withNobodyBetweenAMessageIsDirect() {
    assertThat(row(request(tls(FRONT), null, HONEST, Account.NOTHING, HONEST)).stretch())
        .isEqualTo(Stretch.DIRECT);
    assertThat(row(request(tls(FRONT), null, HONEST, READ, Account.NOTHING)).stretch())
        .isEqualTo(Stretch.LEFT);
    assertThat(row(request(null, tls(BACK), Account.NOTHING, READ, HONEST)).stretch())
        .isEqualTo(Stretch.RIGHT);
  }

  @Test
  void aChangeStandsOnTheLegThatTheAttackerSendsOn() {
    var changed = new Account(State.CHANGED, READ.readings());

    assertThat(parts(request(tls(FRONT), ANEW, HONEST, changed, HONEST)))
        .containsExactly(
            new LadderRow.Part("POST /inner", LadderRow.Sign.OPENED, CLIENT),
            new LadderRow.Part("POST /inner, changed", LadderRow.Sign.CHANGED, ATTACKER));
  }

  @Test
  void aKeptMessageHasNoArrowToTheServer() {
    var kept = new Account(State.KEPT, READ.readings());

    assertThat(parts(request(plain(FRONT), null, HONEST, kept, Account.NOTHING)))
        .containsExactly(
            new LadderRow.Part("POST /inner", LadderRow.Sign.NONE, CLIENT),
            new LadderRow.Part("kept by the attacker", LadderRow.Sign.KEPT, ATTACKER));
  }

  @Test
  void theServersRefusalStandsOnItsLeg() {
    var refused = new Account(State.REFUSED, HONEST.readings());

    assertThat(parts(request(tls(FRONT), ANEW, HONEST, READ, refused)))
        .extracting(part -> part == null ? null : part.label())
        .containsExactly("POST /inner", "POST /inner, refused");
  }

  @Test
  void aLongFlightIsNamedByWhatPeopleLookFor() {
    var all = "ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished";
    var flight =
        message(1, Rung.Kind.HANDSHAKE, all, tls(FRONT), null, HONEST, READ, Account.NOTHING);

    assertThat(MessageWords.name(flight)).isEqualTo("ServerHello, Certificate");
    assertThat(row(flight).spoken()).contains(all);
  }

  @Test
  void timesAreShort() {
    assertThat(MessageRows.time(Duration.ofNanos(6_400_000))).isEqualTo("6.4 ms");
    assertThat(MessageRows.time(Duration.ofMillis(12_340))).isEqualTo("12.34 s");
  }

  private static Rung.Message request(
      @Nullable Crossing front, @Nullable Crossing back, Account... accounts) {
    return message(1, Rung.Kind.REQUEST, "POST /inner", front, back, accounts);
  }

  private static LadderRow.Message row(Rung.Message message) {
    return MessageRows.of(message, Duration.ZERO, false);
  }

  private static List<LadderRow.@Nullable Part> parts(Rung.Message message) {
    var row = row(message);
    return java.util.Arrays.asList(row.left(), row.right());
  }
}
