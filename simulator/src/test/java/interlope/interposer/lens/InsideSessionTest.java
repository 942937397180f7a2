package interlope.interposer.lens;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.How;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.session.KeyLog;
import interlope.wire.session.Piece;
import interlope.wire.session.RecordedSession;
import interlope.wire.session.StaticRsaOpener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class InsideSessionTest {
  private static final RecordedSession STATIC_RSA = RecordedSession.named("rsa-aes128-gcm");

  private final InsideSession lens = new InsideSession(RecordedSession.key("server-key"));
  private final List<ByteLens.Glimpse> seen = new ArrayList<>();

  @Test
  void passesTheSessionOnSoThatItsKeysStillOpenIt() {
    var passed = throughTheLens(STATIC_RSA, plain -> plain);
    var opened = opened(passed);

    assertThat(RecordedSession.text(opened, TO_SERVER))
        .isEqualTo("the secret of the client\nand a second line\n");
    assertThat(RecordedSession.text(opened, TO_CLIENT)).isEqualTo("the secret of the server\n");
    assertThat(lens.keys().lines()).isNotEmpty();
    assertThat(lens.failed()).map(Attempt::failed).contains(Failure.CLIENT_REFUSED);
  }

  @Test
  void sealsWhatWasChangedUnderTheSameKeys() {
    var passed =
        throughTheLens(
            STATIC_RSA, plain -> Bytes.ofText(plain.text().replace("secret", "invention")));

    assertThat(RecordedSession.text(opened(passed), TO_SERVER))
        .isEqualTo("the invention of the client\nand a second line\n");
    assertThat(seen)
        .contains(
            new ByteLens.Glimpse.Plain(
                How.OPENED_IN_PLACE, Bytes.ofText("the secret of the server\n")));
  }

  @Test
  void leavesWhatItsKeyDoesNotOpenAsItIs() {
    var ephemeral = RecordedSession.named("ecdhe-rsa-aes128-gcm");

    var passed = throughTheLens(ephemeral, plain -> plain);

    for (var to : Direction.values()) {
      assertThat(joined(passed, to)).isEqualTo(ephemeral.capture().stream(RecordedSession.LEG, to));
    }
    assertThat(lens.keys()).isEqualTo(KeyLog.NONE);
    assertThat(lens.failed()).map(Attempt::failed).contains(Failure.WRONG_KEY);
  }

  @Test
  void handsOutWhatItHeldBackOfARecordThatIsNotWhole() {
    lens.open(TO_SERVER, Bytes.ofHex("160301"), seen::add);

    assertThat(seen).isEmpty();
    assertThat(lens.rest(TO_SERVER)).isEqualTo(Bytes.ofHex("160301"));
  }

  private record Passed(Direction to, Bytes bytes) {}

  private List<Passed> throughTheLens(RecordedSession session, UnaryOperator<Bytes> mind) {
    var passed = new ArrayList<Passed>();
    for (var packet : session.capture().packets()) {
      var to = packet.to();
      lens.open(
          to,
          packet.payload(),
          glimpse -> {
            seen.add(glimpse);
            passed.add(
                new Passed(
                    to,
                    switch (glimpse) {
                      case ByteLens.Glimpse.Untouched(var bytes) -> bytes;
                      case ByteLens.Glimpse.Unread(var bytes) -> bytes;
                      case ByteLens.Glimpse.Plain(_, var plain) ->
                          lens.close(to, mind.apply(plain));
                    }));
          });
    }
    return passed;
  }

  /// What the server's key opens of what has passed.
  private static List<Piece> opened(List<Passed> passed) {
    var opener = StaticRsaOpener.with(RecordedSession.key("server-key"));
    var pieces =
        passed.stream().flatMap(part -> opener.feed(part.to(), part.bytes()).stream()).toList();
    assertThat(opener.shut()).isEmpty();
    return pieces;
  }

  private static Bytes joined(List<Passed> passed, Direction to) {
    return Bytes.concat(
        passed.stream().filter(part -> part.to() == to).map(Passed::bytes).toList());
  }
}
