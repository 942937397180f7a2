package interlope.wire.tls;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandshakeMessageTest {
  private static final Bytes LEAF = Bytes.ofHex("aabbcc");
  private static final Bytes AUTHORITY = Bytes.ofHex("dd");

  @Test
  void aCertificateOfTls12IsAListOfCertificates() {
    var message = message("0b 00000d 00000a 000003 aabbcc 000001 dd");

    assertThat(message.name()).isEqualTo("Certificate");
    assertThat(message.certificates(false)).containsExactly(LEAF, AUTHORITY);
  }

  @Test
  void aCertificateOfTls13HasAContextAndExtensionsBesides() {
    var message = message("0b 000016 02 1234 00000f 000003 aabbcc 0001 ff 000001 dd 0000");

    assertThat(message.certificates(true)).containsExactly(LEAF, AUTHORITY);
  }

  @Test
  void aClientWithoutACertificateSendsAnEmptyChain() {
    assertThat(message("0b 000003 000000").certificates(false)).isEmpty();
    assertThat(message("0b 000004 00 000000").certificates(true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0b 000000",
        "0b 000002 0000",
        "0b 000003 0000ff",
        "0b 000008 000005 0000ff aabb",
        "0b 000007 00 000003 ffffff",
        "02 000003 000000",
      })
  void aDamagedOneAndAnyOtherMessageHaveNone(String hex) {
    assertThat(List.of(message(hex).certificates(false), message(hex).certificates(true)))
        .containsOnly(List.of());
  }

  private static HandshakeMessage message(String hex) {
    return new HandshakeMessage(Bytes.ofHex(hex.replace(" ", "")));
  }
}
