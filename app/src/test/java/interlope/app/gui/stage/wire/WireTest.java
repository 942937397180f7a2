package interlope.app.gui.stage.wire;

import static interlope.app.gui.stage.ladder.Rungs.BACK;
import static interlope.app.gui.stage.ladder.Rungs.FRONT;
import static interlope.app.gui.stage.ladder.Rungs.HONEST;
import static interlope.app.gui.stage.ladder.Rungs.HONEST_INSIDE;
import static interlope.app.gui.stage.ladder.Rungs.READ;
import static interlope.app.gui.stage.ladder.Rungs.message;
import static interlope.app.gui.stage.ladder.Rungs.plain;
import static interlope.app.gui.stage.ladder.Rungs.relayed;
import static interlope.app.gui.stage.ladder.Rungs.tls;
import static interlope.app.gui.stage.ladder.Rungs.visitEnded;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.stage.ladder.Insight;
import interlope.app.gui.stage.ladder.Rungs;
import interlope.event.How;
import interlope.ladder.Account;
import interlope.ladder.Account.State;
import interlope.ladder.Crossing;
import interlope.ladder.Rung;
import interlope.wire.Bytes;
import interlope.wire.Leg;
import interlope.wire.http.HttpRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WireTest {
  private static final Wire.Span OPENED =
      new Wire.Span(
          Wire.Pipe.TLS,
          Insight.PLAIN,
          List.of(new Wire.Layer("TLS 1.3", "TLS 1.3 opened", Insight.OPENED)));

  @Test
  void isNothingBeforeTheFirstMessage() {
    assertThat(wire()).isEqualTo(Wire.NOTHING);
  }

  @Test
  void isCutAtAnAttackerWhoEndsTls() {
    assertThat(wire(relayed(1))).isEqualTo(new Wire(false, OPENED, OPENED));
  }

  @Test
  void reachesTheAttackerAloneUntilItConnectsToTheServer() {
    assertThat(wire(request(tls(FRONT), null, HONEST, READ, Account.NOTHING)))
        .isEqualTo(new Wire(false, OPENED, Wire.Span.NOTHING));
  }

  @Test
  void isWholeWhereTheAttackerOnlyListens() {
    var sealed =
        new Wire.Span(
            Wire.Pipe.TLS,
            Insight.PLAIN,
            List.of(new Wire.Layer("TLS 1.3", "TLS 1.3 sealed", Insight.SEALED)));

    assertThat(wire(request(tls(FRONT), tls(BACK), HONEST, Account.SEALED, HONEST)))
        .isEqualTo(new Wire(true, sealed, sealed));
  }

  @Test
  void tellsOfARecordingThatIsOpenedAfterwards() {
    var later =
        Rungs.account(
            State.CLEAR,
            Rungs.reading(How.RECORDING_OPENED, HttpRequest.of("POST", "/login", Bytes.EMPTY)));

    assertThat(wire(request(tls(FRONT), tls(BACK), HONEST, later, HONEST)).left().layers())
        .containsExactly(new Wire.Layer("TLS 1.3", "TLS 1.3, opened afterwards", Insight.OPENED));
  }

  @Test
  void isWholeAndUnmarkedWithNobodyThere() {
    var direct = wire(request(tls(FRONT), null, HONEST, Account.NOTHING, HONEST));

    assertThat(direct.whole()).isTrue();
    assertThat(direct.left().layers())
        .containsExactly(new Wire.Layer("TLS 1.3", "TLS 1.3", Insight.SEALED));
  }

  @Test
  void hasNoPipeWhereTlsIsStripped() {
    var stripped = wire(request(plain(FRONT), tls(BACK), HONEST, READ, HONEST));

    assertThat(stripped)
        .isEqualTo(
            new Wire(
                false,
                new Wire.Span(
                    Wire.Pipe.PLAIN,
                    Insight.PLAIN,
                    List.of(new Wire.Layer("plain HTTP", "plain HTTP", Insight.PLAIN))),
                OPENED));
  }

  @Test
  void showsALayerInsideThatRunsPastTheAttacker() {
    var anew = tls(BACK, Bytes.ofText("sealed anew"));
    var inside = wire(request(tls(FRONT), anew, HONEST_INSIDE, READ, HONEST_INSIDE));

    assertThat(inside.right())
        .isEqualTo(
            new Wire.Span(
                Wire.Pipe.TLS,
                Insight.SEALED,
                List.of(
                    new Wire.Layer("TLS 1.3", "TLS 1.3 opened", Insight.OPENED),
                    new Wire.Layer("sealed-box", "sealed-box sealed", Insight.SEALED))));
  }

  @Test
  void stillStandsAfterTheVisitAndBeginsAnewWithWhatComesThen() {
    assertThat(wire(relayed(1), visitEnded(2))).isEqualTo(wire(relayed(1)));

    var later = tls(new Leg(40_002, 443));
    assertThat(wire(relayed(1), visitEnded(2), request(null, later, Account.NOTHING, READ, HONEST)))
        .isEqualTo(new Wire(false, Wire.Span.NOTHING, OPENED));
  }

  private static Rung.Message request(
      @Nullable Crossing front, @Nullable Crossing back, Account... accounts) {
    return message(3, Rung.Kind.REQUEST, "POST /inner", front, back, accounts);
  }

  private static Wire wire(Rung... rungs) {
    return Wire.after(List.of(rungs), "sealed-box");
  }
}
