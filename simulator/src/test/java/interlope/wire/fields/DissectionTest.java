package interlope.wire.fields;

import static interlope.wire.tables.ContentType.HANDSHAKE;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.session.Piece;
import interlope.wire.session.RecordedSession;
import interlope.wire.tables.CipherSuite;
import interlope.wire.tables.ContentType;
import interlope.wire.tables.ExtensionType;
import interlope.wire.tables.NamedGroups;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fields of recorded sessions, whose README says how they were made, and of messages made by hand.
class DissectionTest {
  @Test
  void aHelloRetryRequestIsNamedSo() {
    assertThat(Outline.of(RecordedSession.named("tls13-hello-retry")).get(1))
        .contains(
            new Field("HelloRetryRequest", 5, 93, "88 bytes", 0),
            new Field("key_share", 87, 93, "secp384r1", 2));
  }

  @Test
  void namesThePremasterSecretThatOnlyTheServersKeyOpens() {
    assertThat(Outline.of(RecordedSession.named("rsa-aes128-gcm")).get(4).getLast())
        .isEqualTo(new Field("EncryptedPreMasterSecret", 9, 267, "256 bytes (dh_Yc with DHE)", 1));
  }

  @Test
  void namesWhatAServerAsksOfAClientsCertificate() {
    assertThat(Outline.of(RecordedSession.named("rsa-client-certificate")).get(3))
        .contains(
            new Field("CertificateRequest", 5, 57, "52 bytes", 0),
            new Field("certificate_types", 9, 13, "010240", 1),
            new Field("SignatureAndHashAlgorithm", 15, 17, "ecdsa_secp256r1_sha256", 2),
            new Field("certificate_authorities", 55, 57, "0 bytes", 1));
    assertThat(
            Outline.of(RecordedSession.named("tls13-late-certificate")).stream()
                .flatMap(List::stream))
        .contains(
            new Field("msg_type", 0, 1, "certificate_request (13)", 1),
            new Field("msg_type", 0, 1, "certificate (11)", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsa-client-certificate", "tls13-late-certificate"})
  void theFieldOfACertificateIsItsDer(String name) {
    var certificates =
        Outline.of(RecordedSession.named(name)).stream()
            .flatMap(List::stream)
            .filter(Field::isCertificate);

    assertThat(certificates).hasSizeGreaterThan(1);
    assertThat(derOfFirstCertificate("ecdhe-rsa-aes128-gcm"))
        .isEqualTo(derOfFirstCertificate("rsa-aes128-sha"))
        .startsWith("3082031f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ecdhe-ecdsa-aes128-sha",
        "ecdhe-rsa-chacha20",
        "rfc8448-section-3",
        "rsa-aes128-sha",
        "rsa-client-certificate",
        "rsa-resumed",
        "tls11-rsa-aes128-sha",
        "tls13-chacha20",
        "tls13-hello-retry",
        "tls13-key-update",
        "tls13-late-certificate"
      })
  void understandsAllOfARecordedSession(String name) {
    assertThat(Outline.of(RecordedSession.named(name)).stream().flatMap(List::stream))
        .allSatisfy(field -> assertThat(field.isUnderstood()).as("%s", field).isTrue());
  }

  /// A sealed Finished may begin like any message.
  @ParameterizedTest
  @ValueSource(strings = {"rsa-aes128-gcm", "rsa-aes128-sha", "ecdhe-rsa-chacha20", "rsa-resumed"})
  void takesNoSealedRecordForOneInTheClear(String name) {
    var sealed =
        Outline.pieces(RecordedSession.named(name)).stream()
            .filter(piece -> piece instanceof Piece.Opened)
            .map(Piece::raw)
            .toList();

    assertThat(sealed)
        .isNotEmpty()
        .allSatisfy(raw -> {
          assertThat(Dissection.ofRecord(raw)).hasSize(4);
          assertThat(Dissection.ofSealedRecord(raw).getLast())
              .isEqualTo(
                  new Field(
                      "fragment", 5, raw.size(), "encrypted, " + (raw.size() - 5) + " bytes", 0));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "0228, fatal (2), handshake_failure (40)",
    "0100, warning (1), close_notify (0)",
    "022a, fatal (2), bad_certificate (42)",
    "0930, 9, unknown_ca (48)",
    "02fe, fatal (2), 254"
  })
  void namesAnAlert(String hex, String level, String description) {
    assertThat(Dissection.ofPlain(ContentType.ALERT, Bytes.ofHex(hex)))
        .containsExactly(
            new Field("level", 0, 1, level, 0), new Field("description", 1, 2, description, 0));
    assertThat(Dissection.ofRecord(Bytes.ofHex("1503030002" + hex)))
        .containsExactly(
            new Field("type", 0, 1, "alert (21)", 0),
            new Field("legacy_record_version", 1, 3, "TLS 1.2 (0x0303)", 0),
            new Field("length", 3, 5, "2", 0),
            new Field("level", 5, 6, level, 0),
            new Field("description", 6, 7, description, 0));
  }

  @Test
  void namesTheDowngradeMarkAndGrease() {
    var random = "11".repeat(24) + "444f574e47524401";
    var hello = "02000026" + "0303" + random + "00" + "c02f" + "00";

    assertThat(Dissection.ofPlain(HANDSHAKE, Bytes.ofHex(hello)))
        .contains(new Field("random", 6, 38, random + " (the server can do TLS 1.3)", 1));
    assertThat(
            List.of(
                CipherSuite.nameOf(0x2A2A),
                NamedGroups.nameOf(0xFAFA),
                ExtensionType.nameOf(0x0A0A),
                CipherSuite.nameOf(4)))
        .containsExactly("GREASE", "GREASE", "GREASE", "0x0004");
  }

  /// A chain may be longer than a record.
  @Test
  void namesWhatCameOfAMessageThatGoesOnInAnotherRecord() {
    var certificate = Outline.records(raw("ecdhe-rsa-aes128-gcm", 2)).findFirst().orElseThrow();
    var half = Bytes.concat(Bytes.ofHex("1603030190"), certificate.slice(5, 405));

    assertThat(Dissection.ofRecord(half).subList(3, 8))
        .containsExactly(
            new Field("Certificate", 5, 405, "400 of 813 bytes", 0),
            new Field("msg_type", 5, 6, "certificate (11)", 1),
            new Field("length", 6, 9, "809", 1),
            new Field("certificate_list", 9, 405, "", 1),
            new Field("not understood", 12, 405, "393 bytes", 2));
  }

  @Test
  void namesTheParametersOfAFiniteField() {
    var body = "0004ffffffff" + "000102" + "0004deadbeef" + "0804" + "0003010203";

    assertThat(Outline.of(Dissection.ofPlain(HANDSHAKE, Bytes.ofHex("0c000016" + body))))
        .isEqualTo(
            """
            0-26 ServerKeyExchange: 26 bytes
              0-1 msg_type: server_key_exchange (12)
              1-4 length: 22
              4-10 dh_p: 4 bytes
              10-13 dh_g: 02
              13-19 dh_Ys: 4 bytes
              19-21 algorithm: rsa_pss_rsae_sha256
              21-26 signature: 3 bytes
            """);
  }

  private static Bytes raw(String name, int piece) {
    return Outline.pieces(RecordedSession.named(name)).get(piece).raw();
  }

  private static String derOfFirstCertificate(String name) {
    return Outline.pieces(RecordedSession.named(name)).stream()
        .map(Piece::raw)
        .flatMap(Outline::records)
        .flatMap(DissectionTest::certificates)
        .findFirst()
        .orElseThrow()
        .hex();
  }

  private static Stream<Bytes> certificates(Bytes clear) {
    return Dissection.ofRecord(clear).stream()
        .filter(Field::isCertificate)
        .map(field -> clear.slice(field.from(), field.to()));
  }
}
