package interlope.app.gui.message.column;

import static interlope.word.Texts.text;

import interlope.app.gui.part.Ui;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A certificate as a card.
final class CardView extends VBox {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);
  private static final int HALF_A_PIN = 26;

  CardView(CertificateCard card) {
    super(2);
    Ui.styled(this, "il-certificate");
    var facts = card.facts();
    getChildren()
        .addAll(
            Ui.tagged("mdi2c-certificate-outline", facts.subject(), "il-strong", "il-small"),
            standing(card.standing()));
    pin(card.pin());
    getChildren()
        .addAll(
            said(
                text(
                    facts.isSelfSigned() ? "message.card.self-signed" : "message.card.issuer",
                    facts.issuer())),
            said(
                text(
                    "message.card.valid",
                    DAY.format(facts.notBefore()),
                    DAY.format(facts.notAfter()))),
            said(text("message.card.key", facts.key())));
    var pin = facts.pin().toString();
    if (card.standing() != CertificateCard.Standing.ISSUER) {
      getChildren()
          .add(
              Ui.label(
                  pin.substring(0, HALF_A_PIN) + "\n" + pin.substring(HALF_A_PIN),
                  "il-mono-small",
                  "il-muted"));
    }
  }

  private static Label standing(CertificateCard.Standing standing) {
    return switch (standing) {
      case SERVERS -> mark("mdi2c-check", text("message.card.servers"), "ok");
      case NOT_THE_SERVERS ->
          mark("mdi2a-alert-outline", text("message.card.not-the-servers"), "opened");
      case ISSUER -> mark("mdi2s-seal", text("message.card.is-issuer"), "muted");
    };
  }

  private void pin(CertificateCard.Pin pin) {
    switch (pin) {
      case NONE -> {}
      case FITS -> getChildren().add(mark("mdi2p-pin-outline", text("message.card.pinned"), "ok"));
      case DIFFERS ->
          getChildren()
              .add(mark("mdi2p-pin-off-outline", text("message.card.not-pinned"), "opened"));
    }
  }

  private static Label mark(String icon, String text, String tone) {
    return Ui.styled(wrapped(Ui.tagged(icon, text)), "il-view-state", tone);
  }

  private static Label said(String text) {
    return wrapped(Ui.label(text, "il-muted", "il-small"));
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    return label;
  }
}
