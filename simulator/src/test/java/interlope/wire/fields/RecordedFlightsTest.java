package interlope.wire.fields;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.session.RecordedSession;
import java.util.List;
import org.junit.jupiter.api.Test;

/// All fields of the flights of recorded handshakes.
class RecordedFlightsTest {
  @Test
  void namesTheFieldsOfAClientHello() {
    assertThat(outlines("tls13-hello-retry").getFirst())
        .isEqualTo(
            """
            0-1 type: handshake (22)
            1-3 legacy_record_version: TLS 1.0 (0x0301)
            3-5 length: 218
            5-223 ClientHello: 218 bytes
              5-6 msg_type: client_hello (1)
              6-9 length: 214
              9-11 legacy_version: TLS 1.2 (0x0303)
              11-43 random: 3b29b369ea71c879a22bfec347a1e95be80d7edb851305a392cd3377ad2088a6
              43-76 legacy_session_id: 201035e95289f7c0c7625acd1e8b4299ad384da24bd2f54ee99feb242412a13e
              76-82 cipher_suites: 2 suites
                78-80 CipherSuite: TLS_AES_128_GCM_SHA256
                80-82 CipherSuite: TLS_EMPTY_RENEGOTIATION_INFO_SCSV
              82-84 legacy_compression_methods: null (0)
              84-223 extensions
                86-104 server_name: bank.test
                104-112 ec_point_formats: uncompressed, ansiX962_compressed_prime, \
            ansiX962_compressed_char2
                112-122 supported_groups: x25519, secp384r1
                122-126 session_ticket
                126-130 encrypt_then_mac
                130-134 extended_master_secret
                134-168 signature_algorithms: ecdsa_secp256r1_sha256, ecdsa_secp384r1_sha384, \
            ecdsa_secp521r1_sha512, ed25519, ed448, rsa_pss_pss_sha256, rsa_pss_pss_sha384, \
            rsa_pss_pss_sha512, rsa_pss_rsae_sha256, rsa_pss_rsae_sha384, rsa_pss_rsae_sha512, \
            rsa_pkcs1_sha256, rsa_pkcs1_sha384, rsa_pkcs1_sha512
                168-175 supported_versions: TLS 1.3 (0x0304)
                175-181 psk_key_exchange_modes: psk_dhe_ke (1)
                181-223 key_share: x25519
            """);
  }

  @Test
  void namesTheFlightsOfAHandshakeOfTls12() {
    assertThat(String.join("\n", outlines("ecdhe-rsa-aes128-gcm").subList(1, 8)))
        .isEqualTo(
            """
            0-1 type: handshake (22)
            1-3 legacy_record_version: TLS 1.2 (0x0303)
            3-5 length: 65
            5-70 ServerHello: 65 bytes
              5-6 msg_type: server_hello (2)
              6-9 length: 61
              9-11 legacy_version: TLS 1.2 (0x0303)
              11-43 random: 2dafba2cb961bb7b6255c4a4ff5dd5957c1c3626fd798d61f4993531c0e67a22
              43-44 legacy_session_id_echo: empty
              44-46 cipher_suite: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
              46-47 legacy_compression_method: null (0)
              47-70 extensions
                49-54 renegotiation_info: empty
                54-62 ec_point_formats: uncompressed, ansiX962_compressed_prime, \
            ansiX962_compressed_char2
                62-66 session_ticket
                66-70 extended_master_secret

            0-1 type: handshake (22)
            1-3 legacy_record_version: TLS 1.2 (0x0303)
            3-5 length: 813
            5-818 Certificate: 813 bytes
              5-6 msg_type: certificate (11)
              6-9 length: 809
              9-818 certificate_list
                15-818 ASN.1Cert: 803 bytes

            0-1 type: handshake (22)
            1-3 legacy_record_version: TLS 1.2 (0x0303)
            3-5 length: 300
            5-305 ServerKeyExchange: 300 bytes
              5-6 msg_type: server_key_exchange (12)
              6-9 length: 296
              9-10 curve_type: named_curve (3)
              10-12 namedcurve: x25519
              12-45 public: 637ff20385e47c3eb1cb19fb2c8e83d2690b92847d17b2a9307be4399584b81b
              45-47 algorithm: rsa_pss_rsae_sha256
              47-305 signature: 256 bytes

            0-1 type: handshake (22)
            1-3 legacy_record_version: TLS 1.2 (0x0303)
            3-5 length: 4
            5-9 ServerHelloDone: 4 bytes
              5-6 msg_type: server_hello_done (14)
              6-9 length: 0

            0-1 type: handshake (22)
            1-3 legacy_record_version: TLS 1.2 (0x0303)
            3-5 length: 37
            5-42 ClientKeyExchange: 37 bytes
              5-6 msg_type: client_key_exchange (16)
              6-9 length: 33
              9-42 ecdh_Yc: 3a241dd59dc3fb1a16d32ccd58fbaf5e0e27ada5f3477bf575baf8c6931cb60f

            0-1 type: change_cipher_spec (20)
            1-3 legacy_record_version: TLS 1.2 (0x0303)
            3-5 length: 1
            5-6 change_cipher_spec: change_cipher_spec (1)

            0-16 Finished: 16 bytes
              0-1 msg_type: finished (20)
              1-4 length: 12
              4-16 verify_data: 40ef15e8e4083c6ee0312fa7
            """);
  }

  @Test
  void namesTheFlightsOfAHandshakeOfTls13() {
    var flights = outlines("tls13-aes128-gcm");

    assertThat(String.join("\n", flights.subList(1, 9)))
        .isEqualTo(
            """
            0-1 type: handshake (22)
            1-3 legacy_record_version: TLS 1.2 (0x0303)
            3-5 length: 122
            5-127 ServerHello: 122 bytes
              5-6 msg_type: server_hello (2)
              6-9 length: 118
              9-11 legacy_version: TLS 1.2 (0x0303)
              11-43 random: 06fad46c9c7f03cc1f6111e132df8b2baf4a6155712880640816ae52878436e3
              43-76 legacy_session_id_echo: 1e68a4d95e1daf977f2cd0d5afdc184757dae0a6c1d3afc6c7bceaf3426fcc63
              76-78 cipher_suite: TLS_AES_128_GCM_SHA256
              78-79 legacy_compression_method: null (0)
              79-127 extensions
                81-87 supported_versions: TLS 1.3 (0x0304)
                87-127 key_share: x25519, 32 bytes

            0-1 type: change_cipher_spec (20)
            1-3 legacy_record_version: TLS 1.2 (0x0303)
            3-5 length: 1
            5-6 change_cipher_spec: change_cipher_spec (1)

            0-6 EncryptedExtensions: 6 bytes
              0-1 msg_type: encrypted_extensions (8)
              1-4 length: 2
              4-6 extensions

            0-816 Certificate: 816 bytes
              0-1 msg_type: certificate (11)
              1-4 length: 812
              4-5 certificate_request_context: empty
              5-816 certificate_list
                8-816 CertificateEntry
                  11-814 cert_data: 803 bytes
                  814-816 extensions

            0-264 CertificateVerify: 264 bytes
              0-1 msg_type: certificate_verify (15)
              1-4 length: 260
              4-6 algorithm: rsa_pss_rsae_sha256
              6-264 signature: 256 bytes

            0-36 Finished: 36 bytes
              0-1 msg_type: finished (20)
              1-4 length: 32
              4-36 verify_data: 8f337ba0573026911f4658655c1e57e769c68bd46befd2a9d89fe3fe1b1ebf57

            0-1 type: change_cipher_spec (20)
            1-3 legacy_record_version: TLS 1.2 (0x0303)
            3-5 length: 1
            5-6 change_cipher_spec: change_cipher_spec (1)

            0-36 Finished: 36 bytes
              0-1 msg_type: finished (20)
              1-4 length: 32
              4-36 verify_data: e36e81ca59721e0152b078e3d915851dc9a2a4d734d6c0db8b60d9a179b0561a
            """);
  }

  private static List<String> outlines(String name) {
    return Outline.of(RecordedSession.named(name)).stream().map(Outline::of).toList();
  }
}
