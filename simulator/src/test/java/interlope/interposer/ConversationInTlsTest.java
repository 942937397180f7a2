package interlope.interposer;

import interlope.attack.Doorway;
import interlope.attack.mind.Mind;
import interlope.carrier.Forged;
import org.junit.jupiter.api.Test;

/// How connections begin and end where the client speaks TLS.
class ConversationInTlsTest {
  @Test
  void waitsForTheWholeClientHello() {
    Playbook.endingTls(Mind.WATCH)
        .plays(
            """
            client> 16 03 01
            client> 00 2f 01 00 00 2b 03 03
            client> [end]
            client< [close]
            """);
  }

  @Test
  void waitsNoLongerThanAClientHelloCanBe() {
    var conversation =
        Playbook.of(
            Playbook.SITE,
            arrival -> arrival.hello() == null ? new Doorway.Refuse() : new Doorway.Relay(),
            Mind.WATCH);

    conversation.plays(
        """
        client> 16 03 01 00 2f
        client> %s
        client< [close]
        """
            .formatted("00 ".repeat(1 << 16).strip()));
  }

  @Test
  void closesWhatItsDoorRefusesAndHearsNoMoreOfIt() {
    Playbook.of(Playbook.SITE, _ -> new Doorway.Refuse(), Mind.WATCH)
        .plays(
            """
            client> {hello}
            client< [close]
            client> 16
            client> [closed]
            client< [finish]
            """);
  }

  @Test
  void endsTheClientsTlsAndSpeaksItsOwnToTheServer() {
    Playbook.endingTls(Mind.WATCH)
        .plays(
            """
            client> {hello}
            client< [tls] after {hello}
            client> [up]
            client> GET /a
            note: tried present-certificate
            note: read 1 up GET /a, tls-terminated
            server< [open https://bank.test]
            server< GET /a
            server> [opened]
            note: connected
            note: joined
            server> [up]
            server> 200 hello
            note: read 1 down 200 hello, tls-terminated
            client< 200 hello
            client> [close-notify]
            server< [close-notify]
            client> [end]
            server< [shut]
            server> [close-notify]
            client< [close]
            server< [close]
            server> [closed]
            server< [finish]
            client> [closed]
            client< [finish]
            """);
  }

  @Test
  void passesOnThatTlsWasCutOff() {
    Playbook.endingTls(Mind.WATCH)
        .plays(
            """
            client> {hello}
            client< [tls] after {hello}
            client> [up]
            client> GET /a
            note: tried present-certificate
            note: read 1 up GET /a, tls-terminated
            server< [open https://bank.test]
            server< GET /a
            server> [opened]
            note: connected
            note: joined
            server> [up]
            server> [end]
            client< [shut]
            """);
  }

  @Test
  void saysGoodbyeInTlsForAServerThatHasNone() {
    Playbook.of(Playbook.SITE, _ -> new Doorway.SpeakTls(Forged.CREDENTIAL), Mind.WATCH)
        .plays(
            """
            client> {hello}
            client< [tls] after {hello}
            client> [up]
            client> GET /a
            note: tried present-certificate
            note: read 1 up GET /a, tls-terminated
            server< [open http://bank.test]
            server< GET /a
            server> [opened]
            note: connected
            note: joined
            server> [end]
            client< [close-notify]
            client< [shut]
            """);
  }

  @Test
  void tellsThatTheClientRefusedItsCertificate() {
    Playbook.endingTls(Mind.WATCH)
        .plays(
            """
            client> {hello}
            client< [tls] after {hello}
            client> [refused]
            client> [closed]
            note: tried present-certificate, failed: client-refused
            client< [finish]
            """);
  }

  @Test
  void tellsThatTheClientCutTheHandshakeOff() {
    Playbook.endingTls(Mind.WATCH)
        .plays(
            """
            client> {hello}
            client< [tls] after {hello}
            client> [end]
            client< [close]
            client> [closed]
            note: tried present-certificate, failed: client-refused
            client< [finish]
            """);
  }

  @Test
  void tellsThatTheServerRefusedItAndClosesTheClient() {
    Playbook.endingTls(Mind.WATCH)
        .plays(
            """
            client> {hello}
            client< [tls] after {hello}
            client> [up]
            client> GET /a
            note: tried present-certificate
            note: read 1 up GET /a, tls-terminated
            server< [open https://bank.test]
            server< GET /a
            server> [opened]
            note: connected
            note: joined
            server> [refused]
            server> [closed]
            server< [finish]
            note: tried reach-server, failed: server-refused
            client< [close]
            client> [closed]
            client< [finish]
            """);
  }
}
