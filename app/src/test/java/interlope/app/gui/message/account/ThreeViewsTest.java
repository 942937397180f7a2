package interlope.app.gui.message.account;

import static interlope.app.gui.message.account.Played.message;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.message.column.CertificateCard;
import interlope.app.gui.message.column.Column;
import interlope.app.gui.message.column.Part;
import interlope.app.gui.message.words.TextLine;
import interlope.app.gui.message.words.TextSpan;
import interlope.app.gui.session.Play;
import interlope.app.gui.session.Rehearsal;
import interlope.event.Event;
import interlope.ladder.Rung;
import interlope.wire.fields.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// On real runs.
class ThreeViewsTest {
  private static Play recorded;
  private static Play pinned;
  private static Play sealed;
  private static Play flipped;

  @BeforeAll
  static void play() {
    recorded = Played.play("transport: tls12-rsa", "entry: leaked-key-recording, action: read");
    pinned = Played.play("trust: pinned-key", "entry: rogue-ca, action: read");
    sealed = Played.play("inner: sealed-box", "entry: rogue-ca, action: read");
    flipped = Played.play("inner: sealed-box", "entry: rogue-ca, action: tamper");
  }

  @Test
  void aRecordedLoginIsReadByAllThreeAndItsPasswordIsLost() {
    var shown = three(recorded, "POST /login", Depth.TEXT);

    assertThat(shown.note()).isEqualTo("recorded, and opened afterwards");
    assertThat(shown.columns().stream().map(column -> column.state().text()))
        .containsExactly(
            "TLS 1.2, AES-128-GCM", "Recording opened with the server’s key", "Accepted it");
    assertThat(shown.columns().stream().map(Column::footer))
        .containsExactly("1 secret, lost", "Notebook, line 1", "Nobody was warned");
    for (var column : shown.columns()) {
      assertThat(tones(column)).contains(TextSpan.Tone.LOST).doesNotContain(TextSpan.Tone.SAFE);
    }
  }

  @Test
  void aRefusedCertificateIsShownAsNotTheServersAndNotThePinnedOne() {
    var client = three(pinned, "ServerHello", Depth.TEXT).columns().getFirst();

    assertThat(client.state().text()).isEqualTo("Refused it");
    assertThat(client.body().getFirst())
        .isEqualTo(new Part.Say("The certificate's key is not the one that the app has pinned."));
    assertThat(cards(client).map(card -> List.of(card.standing(), card.pin())))
        .first()
        .isEqualTo(List.of(CertificateCard.Standing.NOT_THE_SERVERS, CertificateCard.Pin.DIFFERS));
  }

  /// The server's own key, and yet not the pinned one, which it has lost.
  @Test
  void aPinThatTheServerCannotMeetAnyMoreIsNotShownAsMet() {
    try (var rehearsal = new Rehearsal()) {
      var lockout = rehearsal.play("app-loses-its-pinned-key");
      var shown = three(lockout, "ServerHello", Depth.TEXT);

      assertThat(cards(shown.columns().getFirst()).map(CertificateCard::pin))
          .first()
          .isEqualTo(CertificateCard.Pin.DIFFERS);
    }
  }

  @Test
  void whatNeverReachedTheServerSaysSo() {
    var shown = three(pinned, "ClientHello", Depth.TEXT);

    assertThat(shown.note()).isEqualTo("never reached the server");
    assertThat(shown.columns().getLast().state().text()).isEqualTo("Never reached the server");
  }

  @Test
  void theServersOwnCertificateIsKnownByItsLeaf() {
    var columns = three(recorded, "ServerHello", Depth.TEXT).columns();

    assertThat(columns.stream().flatMap(ThreeViewsTest::cards).map(CertificateCard::standing))
        .containsOnly(CertificateCard.Standing.SERVERS);
  }

  @Test
  void insideASecondLayerEachPartyIsShownAsFarAsItGot() {
    var columns = three(sealed, "POST /inner", Depth.TEXT).columns();

    assertThat(columns.stream().map(column -> column.state().text()))
        .containsExactly(
            "Sealed once more, inside TLS 1.3", "TLS opened, the second layer not", "Accepted it");
    assertThat(text(columns.get(0))).contains("POST /login", "Around it, all that TLS held");
    assertThat(text(columns.get(1))).contains("POST /inner", "all sealed").doesNotContain("lab-");
    assertThat(text(columns.get(2))).contains("POST /login");
    assertThat(tones(columns.get(0)))
        .contains(TextSpan.Tone.SAFE)
        .doesNotContain(TextSpan.Tone.LOST);
  }

  @Test
  void aByteThatWasChangedInWhatIsSealedIsMarkedAndNamed() {
    var message =
        flipped.ladder().rungs().stream()
            .filter(rung -> rung instanceof Rung.Message one && one.wasChanged())
            .findFirst()
            .orElseThrow();
    var shown = (RungDetail.Three) new ThreeViews(flipped).of(message, Depth.TEXT);
    var attacker = shown.columns().get(1);

    assertThat(shown.note()).isEqualTo("the attacker changed it");
    assertThat(attacker.footer()).matches("Changed byte \\d+ from [0-9a-f]{2} to [0-9a-f]{2}");
    assertThat(tones(attacker).filter(tone -> tone == TextSpan.Tone.CHANGED)).hasSize(1);
    assertThat(shown.columns().getLast().state().text()).isEqualTo("Refused it");
    assertThat(shown.columns().getLast().footer()).isEqualTo("Noticed by the server");
  }

  @Test
  void theFieldsOfAClientHelloAreNamed() {
    var client = three(pinned, "ClientHello", Depth.FIELDS).columns().getFirst();

    assertThat(
            client.body().stream()
                .filter(Part.Named.class::isInstance)
                .flatMap(part -> ((Part.Named) part).dissected().fields().stream())
                .map(Field::name))
        .contains("type", "random", "cipher_suites", "server_name");
  }

  @Test
  void bytesInsideTlsAreShownToWhoHasThemOpened() {
    var columns = three(recorded, "POST /login", Depth.BYTES).columns();

    for (var column : columns) {
      assertThat(text(column)).contains("On the wire, TLS 1.2", "Inside TLS").contains("POST /l");
    }
  }

  @Test
  void keysTellWhatOpenedItAndWhatTheAttackerHolds() {
    var columns = three(recorded, "POST /login", Depth.KEYS).columns();

    assertThat(text(columns.get(0))).contains("TLS_RSA_WITH_AES_128_GCM_SHA256", "CLIENT_RANDOM");
    assertThat(text(columns.get(1))).contains("server-key", "CLIENT_RANDOM");
  }

  @Test
  void whatHappenedBesideTheWireIsToldWholeWithWhyItFailed() {
    var tried =
        sealed.ladder().rungs().stream()
            .filter(rung ->
                rung instanceof Rung.Moment(_, _, _, _, Event.Tried(var attempt))
                    && attempt.failed() != null)
            .findFirst()
            .orElseThrow();

    var shown = (RungDetail.Single) new ThreeViews(sealed).of(tried, Depth.TEXT);

    assertThat(shown.what()).isEqualTo("It failed: Open the inner layer");
    assertThat(shown.body())
        .containsExactly(
            new Part.Say("Inside TLS lies an inner layer, and the attacker has no key to it."),
            new Part.Caption("Why"),
            new Part.Say("The attacker does not have the inner layer's key."));
  }

  @Test
  void everyRungOfEveryRunIsShownAtEveryDepth() {
    for (var play : List.of(recorded, pinned, sealed, flipped)) {
      var views = new ThreeViews(play);
      for (var rung : play.ladder().rungs()) {
        for (var depth : Depth.values()) {
          switch (views.of(rung, depth)) {
            case RungDetail.Three three ->
                assertThat(three.columns())
                    .hasSize(3)
                    .allSatisfy(column -> assertThat(column.body()).isNotEmpty());
            case RungDetail.Single single -> assertThat(single.body()).isNotEmpty();
            case RungDetail.Nothing nothing -> assertThat(nothing).isNull();
          }
        }
      }
    }
  }

  private static RungDetail.Three three(Play play, String name, Depth depth) {
    return (RungDetail.Three) new ThreeViews(play).of(message(play, name), depth);
  }

  private static Stream<CertificateCard> cards(Column column) {
    return column.body().stream()
        .filter(Part.Card.class::isInstance)
        .map(part -> ((Part.Card) part).certificate());
  }

  private static Stream<TextLine> lines(Column column) {
    return column.body().stream()
        .flatMap(part ->
            switch (part) {
              case Part.Text(var lines) -> lines.stream();
              case Part.Hex(var rows) -> rows.stream();
              case Part.Say(var said) -> Stream.of(TextLine.plain(said));
              case Part.Caption(var caption) -> Stream.of(TextLine.plain(caption));
              case Part.Card _, Part.Named _ -> Stream.of();
            });
  }

  private static Stream<TextSpan.Tone> tones(Column column) {
    return lines(column).flatMap(line -> line.spans().stream()).map(TextSpan::tone);
  }

  private static String text(Column column) {
    return String.join("\n", lines(column).map(TextLine::text).toList());
  }
}
