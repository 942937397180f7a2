package interlope.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Event;
import interlope.event.Recording;
import interlope.story.Secret;
import interlope.story.SecretKind;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whole ladders of real runs.
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
            <- 301, front plain back plain | clear: 301 | clear: 301 by plain-http | clear: 301
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
            <- 301, front plain back plain | clear: 301 | clear: 301 by plain-http | clear: 301
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
            <- 200, front TLS 1.2 back TLS 1.2 | clear: 200 | clear: 200 by opened-in-place | clear: 200
            -> GET /account, through TLS 1.2 | clear: GET /account | clear: GET /account by opened-in-place | clear: GET /account
            <- 200, front TLS 1.2 back TLS 1.2 | clear: 200 | clear: 200 by opened-in-place | clear: 200
            -> POST /transfers, front TLS 1.2 back TLS 1.2 | clear: POST /transfers | changed: POST /transfers by opened-in-place / POST /transfers | clear: POST /transfers
            * attacker tried change-transfer: worked
            * server carried out a transfer
            <- 201, front TLS 1.2 back TLS 1.2 | clear: 201 | clear: 201 by opened-in-place | clear: 201
            -> PUT /document, through TLS 1.2 | clear: PUT /document | clear: PUT /document by opened-in-place | clear: PUT /document
            <- 200, front TLS 1.2 back TLS 1.2 | clear: 200 | clear: 200 by opened-in-place | clear: 200
            -> GET /document, through TLS 1.2 | clear: GET /document | clear: GET /document by opened-in-place | clear: GET /document
            <- 200, front TLS 1.2 back TLS 1.2 | clear: 200 | clear: 200 by opened-in-place | clear: 200
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

  @Test
  void everyRequestAndAnswerOfTheServersIsInExactlyOneRung() {
    for (var recording : many()) {
      var expected = new ArrayList<String>();
      for (var line : recording.lines()) {
        if (line.event() instanceof Event.Answered(var id, _, _, _)) {
          expected.add(id + " " + Direction.TO_SERVER + " " + line.number());
          expected.add(id + " " + Direction.TO_CLIENT + " " + line.number());
        }
      }
      assertThat(inServersAccounts(recording)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /// The line that tells of it is in the server's last reading, and the leg is the server's.
  private static List<String> inServersAccounts(Recording recording) {
    return Ladder.of(recording).rungs().stream()
        .flatMap(rung -> rung instanceof Rung.Message message ? Stream.of(message) : Stream.empty())
        .filter(message -> message.server().innermost() != null)
        .flatMap(message -> {
          var line = message.server().readings().getLast().line();
          return line > 0
                  && recording.lines().get(line - 1).event()
                      instanceof Event.Answered(ExchangeId id, _, _, _)
              ? Stream.of(id + " " + message.to() + " " + line)
              : Stream.<String>empty();
        })
        .toList();
  }

  private static List<Recording> many() {
    return List.of(
        play.recording("transport: tls13", "entry: rogue-ca, action: tamper"),
        play.recording("inner: ephemeral-stream", "entry: broken-tls, action: replay"),
        play.recording("transport: tls12-rsa", "entry: leaked-key, action: hijack"),
        play.recording(
            "client: browser, inner: sealed-box", "entry: strip, action: replace-script"),
        play.recording("client: browser, visitedBefore: true", "entry: strip, action: hijack"));
  }

  @Test
  void rungsAreNumberedWithoutGapsInTheOrderOfTimeAndRecordsOpen() {
    for (var recording : many()) {
      var rungs = Ladder.of(recording).rungs();
      assertThat(rungs)
          .extracting(Rung::number)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, rungs.size()).boxed().toList());
      assertThat(rungs).extracting(Rung::at).isSorted();
      for (var rung : rungs) {
        if (rung instanceof Rung.Message message && message.kind() != Rung.Kind.BYTES) {
          assertThat(message.first().records()).isNotEmpty();
          assertThat(message.first().opened()).hasSameSizeAs(message.first().records());
        }
      }
    }
  }

  @Test
  void theHonestPartiesTellEverySecretOnce() {
    var app = play.ladder("inner: sealed-box", "entry: eavesdrop, action: read");
    var browser = play.ladder("client: browser", "entry: strip, action: hijack");
    for (var ladder : List.of(app, browser)) {
      assertThat(ladder.secrets())
          .extracting(Secret::kind)
          .containsExactlyInAnyOrder(SecretKind.values());
    }
  }
}
