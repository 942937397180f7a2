package interlope.wire.tables;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.fields.Dissection;
import interlope.wire.fields.Field;
import interlope.wire.tls.HandshakeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// There were three tables of alerts, and two of messages. Where they differed, this says who was
/// right, by IANA's registry "Transport Layer Security (TLS) Parameters".
class TablesTest {
  /// Two of the three tables had no name for these; the registry has one for each. What it marks as
  /// `_RESERVED` had its name while it was sent, and recordings of that time hold it.
  @ParameterizedTest
  @CsvSource({
    "21, decryption_failed", // RFC 2246; reserved since RFC 5246
    "30, decompression_failure", // RFC 5246; reserved since RFC 8446
    "41, no_certificate", // SSL 3.0 alone
    "60, export_restriction", // RFC 2246; reserved since RFC 4346
    "121, ech_required", // RFC 9849
  })
  void theAlertsThatWereNamedInOnePlaceAloneHaveNames(int code, String name) {
    assertThat(Alert.nameOf(code)).isEqualTo(name);
  }

  /// No table had these.
  @ParameterizedTest
  @CsvSource({
    "52, too_many_cids_requested", // RFC 9147
    "111, certificate_unobtainable", // RFC 6066
    "114, bad_certificate_hash_value", // RFC 6066
    "117, general_error", // RFC 9846
  })
  void theRegistryHasMoreAlertsThanAnyTableHad(int code, String name) {
    assertThat(Alert.nameOf(code)).isEqualTo(name);
  }

  @Test
  void anAlertWithoutANameIsToldByItsNumber() {
    assertThat(List.of(Alert.nameOf(1), Alert.nameOf(255))).containsExactly("alert 1", "alert 255");
  }

  /// The list of messages knew it, the dissection did not: RFC 8879 does.
  @Test
  void aCompressedCertificateIsNamedWhereItPassesAndWhereItIsTakenApart() {
    var message = Bytes.ofHex("19" + "000003" + "010203");

    assertThat(new HandshakeMessage(message).name()).isEqualTo("CompressedCertificate");
    assertThat(Dissection.ofPlain(ContentType.HANDSHAKE, message))
        .extracting(Field::name)
        .startsWith("CompressedCertificate", "msg_type", "length", "compressed_certificate");
  }

  @Test
  void aSuiteIsNamedAlikeInAListAndInAnAnswer() {
    assertThat(Stream.of(0x1301, 0x00FF, 0x5600, 0xDADA, 0x0004).map(CipherSuite::nameOf))
        .containsExactly(
            "TLS_AES_128_GCM_SHA256",
            "TLS_EMPTY_RENEGOTIATION_INFO_SCSV",
            "TLS_FALLBACK_SCSV",
            "GREASE",
            "0x0004");
  }

  static Stream<List<Numbered>> tables() {
    return Stream.<Numbered[]>of(
            Alert.values(),
            CipherSuite.values(),
            ContentType.values(),
            ExtensionType.values(),
            HandshakeType.values())
        .map(Arrays::asList);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noNumberStandsTwiceInATable(List<Numbered> table) {
    assertThat(table).extracting(Numbered::code).doesNotHaveDuplicates();
  }
}
