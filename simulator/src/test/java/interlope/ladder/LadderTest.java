package interlope.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whole ladders of real runs in which the attacker reads, or nobody does.
@Timeout(60)
class LadderTest {
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
  void aStoryThatNobodyDisturbsGoesFromEndToEnd() {
    assertThat(Compact.of(play.ladder("transport: tls13", "entry: none, action: read")))
        .isEqualTo(
            """
            -> ClientHello, front TLS 1.3 | clear | nothing | clear
            <- ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished, front TLS 1.3 | clear | nothing | clear
            -> Finished, front TLS 1.3 | clear | nothing | clear
            <- NewSessionTicket, front TLS 1.3 | clear | nothing | clear
            -> POST /login, front TLS 1.3 | clear: POST /login | nothing | clear: POST /login
            <- 200, front TLS 1.3 | clear: 200 | nothing | clear: 200
            -> GET /account, front TLS 1.3 | clear: GET /account | nothing | clear: GET /account
            <- 200, front TLS 1.3 | clear: 200 | nothing | clear: 200
            -> POST /transfers, front TLS 1.3 | clear: POST /transfers | nothing | clear: POST /transfers
            * server carried out a transfer
            <- 201, front TLS 1.3 | clear: 201 | nothing | clear: 201
            -> PUT /document, front TLS 1.3 | clear: PUT /document | nothing | clear: PUT /document
            <- 200, front TLS 1.3 | clear: 200 | nothing | clear: 200
            -> GET /document, front TLS 1.3 | clear: GET /document | nothing | clear: GET /document
            <- 200, front TLS 1.3 | clear: 200 | nothing | clear: 200
            * client visit ended, completed
            * attacker tried stand-by: nobody-there
            """);
  }

  @Test
  void aLeakedKeyEndsTlsAndReadsEveryMessage() {
    assertThat(Compact.of(play.ladder("transport: tls12-ecdhe", "entry: leaked-key, action: read")))
        .isEqualTo(
            """
            * attacker holds on-path
            * attacker holds server-key
            -> ClientHello, front TLS 1.2 | clear | clear | nothing
            <- ServerHello, Certificate, ServerKeyExchange, ServerHelloDone, front TLS 1.2 | clear | clear | nothing
            -> ClientKeyExchange, Finished, front TLS 1.2 | clear | clear | nothing
            <- NewSessionTicket, Finished, front TLS 1.2 | clear | clear | nothing
            -> POST /login, front TLS 1.2 back TLS 1.2 | clear: POST /login | clear: POST /login by tls-terminated | clear: POST /login
            * attacker tried present-certificate: worked
            -> ClientHello, back TLS 1.2 | nothing | clear | clear
            <- ServerHello, Certificate, ServerKeyExchange, ServerHelloDone, back TLS 1.2 | nothing | clear | clear
            -> ClientKeyExchange, Finished, back TLS 1.2 | nothing | clear | clear
            <- NewSessionTicket, Finished, back TLS 1.2 | nothing | clear | clear
            <- 200, front TLS 1.2 back TLS 1.2 | clear: 200 | clear: 200 by tls-terminated | clear: 200
            -> GET /account, front TLS 1.2 back TLS 1.2 | clear: GET /account | clear: GET /account by tls-terminated | clear: GET /account
            <- 200, front TLS 1.2 back TLS 1.2 | clear: 200 | clear: 200 by tls-terminated | clear: 200
            -> POST /transfers, front TLS 1.2 back TLS 1.2 | clear: POST /transfers | clear: POST /transfers by tls-terminated | clear: POST /transfers
            * server carried out a transfer
            <- 201, front TLS 1.2 back TLS 1.2 | clear: 201 | clear: 201 by tls-terminated | clear: 201
            -> PUT /document, front TLS 1.2 back TLS 1.2 | clear: PUT /document | clear: PUT /document by tls-terminated | clear: PUT /document
            <- 200, front TLS 1.2 back TLS 1.2 | clear: 200 | clear: 200 by tls-terminated | clear: 200
            -> GET /document, front TLS 1.2 back TLS 1.2 | clear: GET /document | clear: GET /document by tls-terminated | clear: GET /document
            <- 200, front TLS 1.2 back TLS 1.2 | clear: 200 | clear: 200 by tls-terminated | clear: 200
            * client visit ended under attack, completed
            """);
  }

  @Test
  void whatIsOpenedAfterwardsStandsAtTheMessageThatWasRecorded() {
    assertThat(
            Compact.of(
                play.ladder("transport: tls12-rsa", "entry: leaked-key-recording, action: read")))
        .isEqualTo(
            """
            * attacker holds on-path
            * attacker holds server-key
            -> ClientHello, through TLS 1.2 | clear | clear | clear
            <- ServerHello, Certificate, ServerHelloDone, through TLS 1.2 | clear | clear | clear
            -> ClientKeyExchange, Finished, through TLS 1.2 | clear | clear | clear
            <- NewSessionTicket, Finished, through TLS 1.2 | clear | clear | clear
            -> POST /login, through TLS 1.2 | clear: POST /login | clear: POST /login by recording-opened | clear: POST /login
            <- 200, through TLS 1.2 | clear: 200 | clear: 200 by recording-opened | clear: 200
            -> GET /account, through TLS 1.2 | clear: GET /account | clear: GET /account by recording-opened | clear: GET /account
            <- 200, through TLS 1.2 | clear: 200 | clear: 200 by recording-opened | clear: 200
            -> POST /transfers, through TLS 1.2 | clear: POST /transfers | clear: POST /transfers by recording-opened | clear: POST /transfers
            * server carried out a transfer
            <- 201, through TLS 1.2 | clear: 201 | clear: 201 by recording-opened | clear: 201
            -> PUT /document, through TLS 1.2 | clear: PUT /document | clear: PUT /document by recording-opened | clear: PUT /document
            <- 200, through TLS 1.2 | clear: 200 | clear: 200 by recording-opened | clear: 200
            -> GET /document, through TLS 1.2 | clear: GET /document | clear: GET /document by recording-opened | clear: GET /document
            <- 200, through TLS 1.2 | clear: 200 | clear: 200 by recording-opened | clear: 200
            * client visit ended under attack, completed
            * attacker tried open-recording: worked
            """);
  }

  @Test
  void aPinRefusesTheAttackersCertificateAndNothingElseCrosses() {
    assertThat(Compact.of(play.ladder("trust: pinned-key", "entry: rogue-ca, action: read")))
        .isEqualTo(
            """
            * attacker holds on-path
            * attacker holds rogue-ca
            -> ClientHello, front TLS 1.3 | clear | clear | nothing
            <- ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished, front TLS 1.3 | refused | clear | nothing
            -> Finished, front TLS 1.3 | clear | clear | nothing
            <- NewSessionTicket, front TLS 1.3 | clear | clear | nothing
            * attacker tried present-certificate: client-refused
            * client noticed by client
            * client visit ended under attack, refused: pin-mismatch
            """);
  }

  @Test
  void plainHttpIsReadAsItPasses() {
    assertThat(Compact.of(play.ladder("transport: http", "entry: eavesdrop, action: read")))
        .isEqualTo(
            """
            * attacker holds on-path
            -> POST /login, through plain | clear: POST /login | clear: POST /login by plain-http | clear: POST /login
            <- 200, through plain | clear: 200 | clear: 200 by plain-http | clear: 200
            -> GET /account, through plain | clear: GET /account | clear: GET /account by plain-http | clear: GET /account
            <- 200, through plain | clear: 200 | clear: 200 by plain-http | clear: 200
            -> POST /transfers, through plain | clear: POST /transfers | clear: POST /transfers by plain-http | clear: POST /transfers
            * server carried out a transfer
            <- 201, through plain | clear: 201 | clear: 201 by plain-http | clear: 201
            -> PUT /document, through plain | clear: PUT /document | clear: PUT /document by plain-http | clear: PUT /document
            <- 200, through plain | clear: 200 | clear: 200 by plain-http | clear: 200
            -> GET /document, through plain | clear: GET /document | clear: GET /document by plain-http | clear: GET /document
            <- 200, through plain | clear: 200 | clear: 200 by plain-http | clear: 200
            * client visit ended under attack, completed
            * attacker tried read-the-wire: worked
            """);
  }

  @Test
  void anInnerLayerStaysShutToALeakedTlsKey() {
    assertThat(Compact.of(play.ladder("inner: sealed-box", "entry: leaked-key, action: read")))
        .isEqualTo(
            """
            * attacker holds on-path
            * attacker holds server-key
            -> ClientHello, front TLS 1.3 | clear | clear | nothing
            <- ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished, front TLS 1.3 | clear | clear | nothing
            -> Finished, front TLS 1.3 | clear | clear | nothing
            <- NewSessionTicket, front TLS 1.3 | clear | clear | nothing
            -> POST /inner, front TLS 1.3 back TLS 1.3 | clear: POST /inner / POST /login | clear: POST /inner by tls-terminated | clear: POST /inner / POST /login
            * attacker tried present-certificate: worked
            * attacker tried open-inner: no-inner-key
            -> ClientHello, back TLS 1.3 | nothing | clear | clear
            <- ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished, back TLS 1.3 | nothing | clear | clear
            -> Finished, back TLS 1.3 | nothing | clear | clear
            <- NewSessionTicket, back TLS 1.3 | nothing | clear | clear
            <- 200, front TLS 1.3 back TLS 1.3 | clear: 200 / 200 | clear: 200 by tls-terminated | clear: 200 / 200
            -> POST /inner, front TLS 1.3 back TLS 1.3 | clear: POST /inner / GET /account | clear: POST /inner by tls-terminated | clear: POST /inner / GET /account
            <- 200, front TLS 1.3 back TLS 1.3 | clear: 200 / 200 | clear: 200 by tls-terminated | clear: 200 / 200
            -> POST /inner, front TLS 1.3 back TLS 1.3 | clear: POST /inner / POST /transfers | clear: POST /inner by tls-terminated | clear: POST /inner / POST /transfers
            * server carried out a transfer
            <- 200, front TLS 1.3 back TLS 1.3 | clear: 200 / 201 | clear: 200 by tls-terminated | clear: 200 / 201
            -> POST /inner, front TLS 1.3 back TLS 1.3 | clear: POST /inner / PUT /document | clear: POST /inner by tls-terminated | clear: POST /inner / PUT /document
            <- 200, front TLS 1.3 back TLS 1.3 | clear: 200 / 200 | clear: 200 by tls-terminated | clear: 200 / 200
            -> POST /inner, front TLS 1.3 back TLS 1.3 | clear: POST /inner / GET /document | clear: POST /inner by tls-terminated | clear: POST /inner / GET /document
            <- 200, front TLS 1.3 back TLS 1.3 | clear: 200 / 200 | clear: 200 by tls-terminated | clear: 200 / 200
            * client visit ended under attack, completed
            """);
  }

  @Test
  void anInnerLayerOpensToItsOwnKey() {
    assertThat(
            Compact.of(
                play.ladder(
                    "inner: sealed-box",
                    "entry: leaked-key, action: read, knows: [inner-server-key]")))
        .isEqualTo(
            """
            * attacker holds on-path
            * attacker holds server-key
            * attacker holds inner-server-key
            -> ClientHello, front TLS 1.3 | clear | clear | nothing
            <- ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished, front TLS 1.3 | clear | clear | nothing
            -> Finished, front TLS 1.3 | clear | clear | nothing
            <- NewSessionTicket, front TLS 1.3 | clear | clear | nothing
            -> POST /inner, front TLS 1.3 back TLS 1.3 | clear: POST /inner / POST /login | clear: POST /inner by tls-terminated / POST /login by inner-opened | clear: POST /inner / POST /login
            * attacker tried present-certificate: worked
            * attacker tried open-inner: worked
            -> ClientHello, back TLS 1.3 | nothing | clear | clear
            <- ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished, back TLS 1.3 | nothing | clear | clear
            -> Finished, back TLS 1.3 | nothing | clear | clear
            <- NewSessionTicket, back TLS 1.3 | nothing | clear | clear
            <- 200, front TLS 1.3 back TLS 1.3 | clear: 200 / 200 | clear: 200 by tls-terminated / 200 by inner-opened | clear: 200 / 200
            -> POST /inner, front TLS 1.3 back TLS 1.3 | clear: POST /inner / GET /account | clear: POST /inner by tls-terminated / GET /account by inner-opened | clear: POST /inner / GET /account
            <- 200, front TLS 1.3 back TLS 1.3 | clear: 200 / 200 | clear: 200 by tls-terminated / 200 by inner-opened | clear: 200 / 200
            -> POST /inner, front TLS 1.3 back TLS 1.3 | clear: POST /inner / POST /transfers | clear: POST /inner by tls-terminated / POST /transfers by inner-opened | clear: POST /inner / POST /transfers
            * server carried out a transfer
            <- 200, front TLS 1.3 back TLS 1.3 | clear: 200 / 201 | clear: 200 by tls-terminated / 201 by inner-opened | clear: 200 / 201
            -> POST /inner, front TLS 1.3 back TLS 1.3 | clear: POST /inner / PUT /document | clear: POST /inner by tls-terminated / PUT /document by inner-opened | clear: POST /inner / PUT /document
            <- 200, front TLS 1.3 back TLS 1.3 | clear: 200 / 200 | clear: 200 by tls-terminated / 200 by inner-opened | clear: 200 / 200
            -> POST /inner, front TLS 1.3 back TLS 1.3 | clear: POST /inner / GET /document | clear: POST /inner by tls-terminated / GET /document by inner-opened | clear: POST /inner / GET /document
            <- 200, front TLS 1.3 back TLS 1.3 | clear: 200 / 200 | clear: 200 by tls-terminated / 200 by inner-opened | clear: 200 / 200
            * client visit ended under attack, completed
            """);
  }
}
