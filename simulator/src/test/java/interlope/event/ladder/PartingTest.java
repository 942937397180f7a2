package interlope.event.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Where runs part from others.
@Timeout(60)
class PartingTest {
  private static final String NOBODY = "entry: none, action: read";
  private static Play play;

  @BeforeAll
  static void open() {
    play = new Play();
  }

  @AfterAll
  static void close() {
    play.close();
  }

  @Test
  void whoOnlyListensToWhatItCannotReadChangesNothing() {
    assertThat(fromControl("transport: tls13", "entry: eavesdrop, action: read"))
        .isEqualTo("nowhere");
  }

  @Test
  void aRunDoesNotPartFromItsRepetition() {
    assertThat(fromControl("client: browser", NOBODY)).isEqualTo("nowhere");
    assertThat(
            between(
                "transport: tls12-ecdhe",
                "entry: rogue-ca, action: tamper",
                "transport: tls12-ecdhe",
                "entry: rogue-ca, action: tamper"))
        .isEqualTo("nowhere");
  }

  @Test
  void aRecordingThatOpensPartsAtItsFirstMessage() {
    assertThat(fromControl("transport: tls12-rsa", "entry: leaked-key-recording, action: read"))
        .isEqualTo("POST /login");
  }

  @Test
  void whoHasTheServersKeyPartsWhereItReads() {
    assertThat(fromControl("transport: tls13", "entry: leaked-key, action: read"))
        .isEqualTo("POST /login");
    assertThat(fromControl("transport: tls12-rsa", "entry: leaked-key, action: tamper"))
        .isEqualTo("POST /login");
  }

  @Test
  void anotherCertificateIsWhereARogueAuthorityShows() {
    assertThat(fromControl("trust: pinned-key", "entry: rogue-ca, action: read"))
        .isEqualTo("ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished");
    assertThat(fromControl("transport: tls13", "entry: rogue-ca, action: read"))
        .isEqualTo("ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished");
  }

  @Test
  void strippingShowsInThePageThatComesInPlaceOfTheRedirect() {
    assertThat(fromControl("client: browser", "entry: strip, action: read")).isEqualTo("200");
    assertThat(
            between(
                "client: browser",
                "entry: strip, action: read",
                "client: browser, hsts: preload",
                "entry: strip, action: read"))
        .isEqualTo("GET /");
  }

  @Test
  void aReplayPartsAfterTheStory() {
    assertThat(fromControl("transport: tls13", "entry: eavesdrop, action: replay"))
        .isEqualTo("application_data");
    assertThat(
            between(
                "transport: http",
                "entry: eavesdrop, action: replay",
                "transport: http",
                "entry: eavesdrop, action: read"))
        .isEqualTo("POST /transfers");
  }

  @Test
  void twoAttackedRunsThatCrossAlikePartWhereAnAttemptEndedOtherwise() {
    assertThat(
            between(
                "inner: sealed-box, transport: tls12-rsa",
                "entry: leaked-key-recording, action: read, knows: [inner-server-key]",
                "inner: sealed-box, transport: tls12-rsa",
                "entry: leaked-key-recording, action: read"))
        .isEqualTo("POST /inner");
    assertThat(
            between(
                "transport: tls13",
                "entry: leaked-key-recording, action: read",
                "transport: tls13",
                "entry: eavesdrop, action: read"))
        .isEqualTo("* attacker tried open-recording: forward-secrecy");
  }

  private static String fromControl(String design, String attack) {
    return between(design, attack, design, NOBODY);
  }

  private static String between(String design, String attack, String other, String otherAttack) {
    var run = play.ladder(design, attack);
    var parting = Parting.between(run, play.ladder(other, otherAttack));
    if (parting.isEmpty()) {
      return "nowhere";
    }
    var rung = run.rungs().get(parting.getAsInt() - 1);
    return rung instanceof Rung.Message message ? message.name() : Compact.line(rung);
  }
}
