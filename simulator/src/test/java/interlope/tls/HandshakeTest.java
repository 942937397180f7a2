package interlope.tls;

import static interlope.tls.HandshakeOutcome.By.PEER;
import static interlope.tls.HandshakeOutcome.By.THIS_SIDE;
import static interlope.tls.Parties.BANK;
import static interlope.tls.Parties.P256;
import static interlope.tls.Parties.PUBLIC_CA;
import static interlope.tls.Parties.ROGUE_CA;
import static interlope.tls.Parties.RSA;
import static interlope.tls.Parties.pair;
import static interlope.tls.Parties.profile;
import static interlope.tls.TlsSettings.ANY;
import static interlope.tls.TlsSettings.TLS12_ECDHE;
import static interlope.tls.TlsSettings.TLS12_RSA;
import static interlope.tls.TlsSettings.TLS13;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.pki.Credential;
import interlope.tls.HandshakeOutcome.Established;
import interlope.tls.HandshakeOutcome.Refused;
import interlope.tls.check.ChainTrust;
import interlope.wire.tables.Alert;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What two ends agree on, or refuse each other for.
class HandshakeTest {
  private static final Established STATIC_RSA =
      new Established("TLSv1.2", "TLS_RSA_WITH_AES_128_GCM_SHA256");
  private static final Established ECDHE_RSA =
      new Established("TLSv1.2", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");
  private static final Established VERSION_13 =
      new Established("TLSv1.3", "TLS_AES_128_GCM_SHA256");

  static Stream<Arguments> agreements() {
    return Stream.of(
        Arguments.of(TLS12_RSA, TLS12_RSA, STATIC_RSA),
        Arguments.of(TLS12_ECDHE, TLS12_ECDHE, ECDHE_RSA),
        Arguments.of(TLS13, TLS13, VERSION_13),
        Arguments.of(ANY, ANY, VERSION_13),
        Arguments.of(ANY, TLS12_RSA, STATIC_RSA),
        Arguments.of(TLS12_ECDHE, ANY, ECDHE_RSA));
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void establishesWhatBothSidesTake(TlsSettings server, TlsSettings client, Established agreed) {
    var pair = pair(BANK, server, client).run();

    assertThat(pair.outcomes()).containsExactly(agreed, agreed);
    assertThat(pair.carryToServer("pay 100")).isEqualTo("pay 100");
    assertThat(pair.carryToClient("paid 100")).isEqualTo("paid 100");
  }

  @ParameterizedTest
  @MethodSource("staticRsaSuites")
  void speaksEverySuiteOfStaticRsa(String suite) {
    var only = new TlsSettings(List.of("TLSv1.2"), List.of(suite));

    assertThat(pair(BANK, TLS12_RSA, only).run().outcomes())
        .containsOnly(new Established("TLSv1.2", suite));
  }

  static List<String> staticRsaSuites() {
    return TLS12_RSA.suites();
  }

  @Test
  void takesAnEcdsaCertificateToo() {
    var credential = PUBLIC_CA.issue(profile(), P256);

    assertThat(pair(credential, TLS12_ECDHE, TLS12_ECDHE).run().outcomes())
        .containsOnly(new Established("TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"));
    assertThat(pair(credential, TLS13, TLS13).run().outcomes()).containsOnly(VERSION_13);
  }

  @Test
  void namesTheServerInTheClientHello() {
    assertThat(pair(BANK, TLS13, TLS13).run().clientHello().serverName()).contains("bank.test");
  }

  @Test
  void refusesVersionsAndSuitesThatTheOtherSideDoesNotTake() {
    assertThat(pair(BANK, TLS13, TLS12_ECDHE).run().outcomes())
        .containsExactly(
            new Refused(PEER, Alert.PROTOCOL_VERSION),
            new Refused(THIS_SIDE, Alert.PROTOCOL_VERSION));
    assertThat(pair(BANK, TLS12_RSA, TLS12_ECDHE).run().outcomes())
        .containsExactly(
            new Refused(PEER, Alert.HANDSHAKE_FAILURE),
            new Refused(THIS_SIDE, Alert.HANDSHAKE_FAILURE));
  }

  static Stream<Arguments> refusals() {
    var old = profile().withValidity(Parties.inDays(-9), Parties.inDays(-1));
    var future = profile().withValidity(Parties.inDays(1), Parties.inDays(9));
    return Stream.of(
        Arguments.of(ROGUE_CA.issue(profile(), RSA), Alert.CERTIFICATE_UNKNOWN),
        Arguments.of(Credential.selfSigned(profile(), RSA), Alert.CERTIFICATE_UNKNOWN),
        Arguments.of(PUBLIC_CA.issue(old, RSA), Alert.CERTIFICATE_EXPIRED),
        Arguments.of(PUBLIC_CA.issue(future, RSA), Alert.BAD_CERTIFICATE));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesACertificateAtTheClientAndSaysSoToTheServer(Credential credential, Alert alert) {
    for (var settings : List.of(TLS12_RSA, TLS12_ECDHE, TLS13)) {
      assertThat(pair(credential, settings, settings).run().outcomes())
          .as(settings.protocols() + " " + settings.suites().getFirst())
          .containsExactly(new Refused(THIS_SIDE, alert), new Refused(PEER, alert));
    }
  }

  @Test
  void dangerouslyTakesAnythingWhereItIsToldTo() {
    var trust = ChainTrust.dangerouslyEverything();

    assertThat(pair(Credential.selfSigned(profile(), RSA), TLS13, TLS13, trust).run().outcomes())
        .containsOnly(VERSION_13);
  }
}
