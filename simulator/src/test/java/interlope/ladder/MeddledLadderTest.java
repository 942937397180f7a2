package interlope.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whole ladders of real runs in which the attacker changes, keeps, repeats or redirects something.
@Timeout(60)
class MeddledLadderTest {
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
  void aStrippedBrowserSpeaksPlainAndTheAttackerSpeaksTls() {
    assertThat(Compact.of(play.ladder("client: browser", "entry: strip, action: read")))
        .isEqualTo(
            """
            * attacker holds on-path
            -> GET /, front plain back TLS 1.3 | clear: GET / | clear: GET / by plain-http | clear: GET /
            * attacker tried speak-plain: worked
            -> ClientHello, back TLS 1.3 | nothing | clear | clear
            <- ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished, back TLS 1.3 | nothing | clear | clear
            -> Finished, back TLS 1.3 | nothing | clear | clear
            <- NewSessionTicket, back TLS 1.3 | nothing | clear | clear
            <- 200, front plain back TLS 1.3 | clear: 200 | clear: 200 by plain-http | clear: 200
            -> POST /login, front plain back TLS 1.3 | clear: POST /login | clear: POST /login by plain-http | clear: POST /login
            <- 303, front plain back TLS 1.3 | clear: 303 | clear: 303 by plain-http | clear: 303
            -> GET /account, front plain back TLS 1.3 | clear: GET /account | clear: GET /account by plain-http | clear: GET /account
            <- 200, front plain back TLS 1.3 | clear: 200 | clear: 200 by plain-http | clear: 200
            -> POST /transfers, front plain back TLS 1.3 | clear: POST /transfers | clear: POST /transfers by plain-http | clear: POST /transfers
            * server carried out a transfer
            <- 201, front plain back TLS 1.3 | clear: 201 | clear: 201 by plain-http | clear: 201
            -> POST /document, front plain back TLS 1.3 | clear: POST /document | clear: POST /document by plain-http | clear: POST /document
            <- 200, front plain back TLS 1.3 | clear: 200 | clear: 200 by plain-http | clear: 200
            -> GET /document, front plain back TLS 1.3 | clear: GET /document | clear: GET /document by plain-http | clear: GET /document
            <- 200, front plain back TLS 1.3 | clear: 200 | clear: 200 by plain-http | clear: 200
            * client visit ended under attack, completed
            """);
  }

  @Test
  void aRepeatedTransferIsAMessageOfTheAttackersOwn() {
    assertThat(Compact.of(play.ladder("transport: http", "entry: eavesdrop, action: replay")))
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
            -> POST /transfers, back plain | nothing | clear: POST /transfers | clear: POST /transfers
            * server carried out a transfer
            <- 201, back plain | nothing | clear: 201 by own-session | clear: 201
            * attacker tried replay-transfer: worked
            """);
  }

  @Test
  void aPageElsewhereLeadsTheBrowserToPlainHttpBesideItsTls() {
    assertThat(Compact.of(play.ladder("client: browser", "entry: http-injection, action: read")))
        .isEqualTo(
            """
            * attacker holds on-path
            -> GET /, through plain | clear: GET / | clear: GET / by plain-http | clear: GET /
            * attacker tried speak-plain: worked
            <- 301, through plain | clear: 301 | clear: 301 by plain-http | clear: 301
            -> ClientHello, through TLS 1.3 | clear | clear | clear
            <- ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished, through TLS 1.3 | clear | sealed | clear
            -> Finished, through TLS 1.3 | clear | sealed | clear
            <- NewSessionTicket, through TLS 1.3 | clear | sealed | clear
            -> GET /, through TLS 1.3 | clear: GET / | sealed | clear: GET /
            <- 200, through TLS 1.3 | clear: 200 | sealed | clear: 200
            -> POST /login, through TLS 1.3 | clear: POST /login | sealed | clear: POST /login
            <- 303, through TLS 1.3 | clear: 303 | sealed | clear: 303
            -> GET /account, through TLS 1.3 | clear: GET /account | sealed | clear: GET /account
            <- 200, through TLS 1.3 | clear: 200 | sealed | clear: 200
            -> GET /, through plain | clear: GET / | clear: GET / by plain-http | clear: GET /
            <- 200, front plain back plain | clear: 200 | clear: 200 by plain-http | clear: 200
            -> GET /, through plain | clear: GET / | clear: GET / by plain-http | clear: GET /
            <- 301, through plain | clear: 301 | clear: 301 by plain-http | clear: 301
            -> GET /, through TLS 1.3 | clear: GET / | sealed | clear: GET /
            <- 200, through TLS 1.3 | clear: 200 | sealed | clear: 200
            -> POST /transfers, through TLS 1.3 | clear: POST /transfers | sealed | clear: POST /transfers
            * server carried out a transfer
            <- 201, through TLS 1.3 | clear: 201 | sealed | clear: 201
            -> POST /document, through TLS 1.3 | clear: POST /document | sealed | clear: POST /document
            <- 200, through TLS 1.3 | clear: 200 | sealed | clear: 200
            -> GET /document, through TLS 1.3 | clear: GET /document | sealed | clear: GET /document
            <- 200, through TLS 1.3 | clear: 200 | sealed | clear: 200
            * client visit ended under attack, completed
            * attacker tried lure: no-cookie
            * attacker tried read-the-wire: encrypted
            """);
  }

  @Test
  void aChangedTransferHasBothReadings() {
    assertThat(Compact.of(play.ladder("transport: tls12-rsa", "entry: leaked-key, action: tamper")))
        .isEqualTo(
            """
            * attacker holds on-path
            * attacker holds server-key
            -> ClientHello, through TLS 1.2 | clear | clear | clear
            <- ServerHello, Certificate, ServerHelloDone, through TLS 1.2 | clear | clear | clear
            -> ClientKeyExchange, Finished, through TLS 1.2 | clear | clear | clear
            <- NewSessionTicket, Finished, through TLS 1.2 | clear | clear | clear
            -> POST /login, through TLS 1.2 | clear: POST /login | clear: POST /login by opened-in-place | clear: POST /login
            * attacker tried work-inside: worked
            <- 200, through TLS 1.2 | clear: 200 | clear: 200 by opened-in-place | clear: 200
            -> GET /account, through TLS 1.2 | clear: GET /account | clear: GET /account by opened-in-place | clear: GET /account
            <- 200, through TLS 1.2 | clear: 200 | clear: 200 by opened-in-place | clear: 200
            -> POST /transfers, front TLS 1.2 back TLS 1.2 | clear: POST /transfers | changed: POST /transfers by opened-in-place / POST /transfers | clear: POST /transfers
            * attacker tried change-transfer: worked
            * server carried out a transfer
            <- 201, through TLS 1.2 | clear: 201 | clear: 201 by opened-in-place | clear: 201
            -> PUT /document, through TLS 1.2 | clear: PUT /document | clear: PUT /document by opened-in-place | clear: PUT /document
            <- 200, through TLS 1.2 | clear: 200 | clear: 200 by opened-in-place | clear: 200
            -> GET /document, through TLS 1.2 | clear: GET /document | clear: GET /document by opened-in-place | clear: GET /document
            <- 200, through TLS 1.2 | clear: 200 | clear: 200 by opened-in-place | clear: 200
            * client visit ended under attack, completed
            """);
  }

  @Test
  void whatTheAttackerKeepsNeverReachesTheServerAndTheRestStaysPaired() {
    var attack = "entry: strip, action: replace-script";
    assertThat(Compact.of(play.ladder("client: browser, inner: sealed-box", attack)))
        .contains(
            """
            <- 200, front plain back TLS 1.3 | clear: 200 | changed: 200 by plain-http / 200 | clear: 200
            -> POST /statistics?request, front plain | clear: POST /statistics?request | kept: POST /statistics?request by plain-http / POST /login by script-sent | nothing
            <- 204, front plain | clear: 204 | changed: 204 | nothing
            -> POST /inner, front plain back TLS 1.3 | clear: POST /inner | clear: POST /inner by plain-http | clear: POST /inner / POST /login
            * attacker tried open-inner: no-inner-key
            <- 200, front plain back TLS 1.3 | clear: 200 | clear: 200 by plain-http | clear: 200 / 200
            """)
        .contains(
            """
            -> POST /inner, front plain back TLS 1.3 | clear: POST /inner | clear: POST /inner by plain-http | clear: POST /inner / GET /document
            """);
  }

  /// The server answers the repeated ClientHello with keys of its own, so the record that follows
  /// does not open (RFC 8446 section 5.2: `bad_record_mac`).
  @Test
  void aReplayThatIsCutShowsWhatTheServerRefused() {
    var ladder = play.ladder("transport: tls13", "entry: eavesdrop, action: replay");
    assertThat(Compact.of(ladder))
        .endsWith(
            """
            * client visit ended under attack, completed
            * attacker tried read-the-wire: encrypted
            -> ClientHello, back TLS 1.3 | nothing | clear | clear
            -> application_data, back TLS 1.3 | nothing | sealed | refused
            <- ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished, back TLS 1.3 | nothing | sealed | clear
            <- bad_record_mac, back TLS 1.3 | nothing | sealed | clear
            * attacker tried replay-bytes: server-refused
            """);
  }
}
