package interlope.wire.cipher;

import static interlope.wire.tables.ContentType.ALERT;
import static interlope.wire.tables.ContentType.APPLICATION_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.cipher.RecordProtection.Content;
import interlope.wire.tables.CipherSuite;
import interlope.wire.tls.TlsRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Tls13ProtectionTest {
  private static final Bytes SECRET =
      Bytes.ofHex("b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38");

  @ParameterizedTest
  @EnumSource(
      value = CipherSuite.class,
      names = {"TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"})
  void opensWhatItSealed(CipherSuite suite) {
    var sealing = new Tls13Protection(suite, SECRET);
    var opening = new Tls13Protection(suite, SECRET);
    var first = sealing.seal(APPLICATION_DATA, Bytes.ofText("first"));
    var second = sealing.seal(ALERT, Bytes.ofHex("0100"));

    assertThat(opening.open(first)).contains(new Content(APPLICATION_DATA, Bytes.ofText("first")));
    assertThat(opening.open(second)).contains(new Content(ALERT, Bytes.ofHex("0100")));
    assertThat(opening.open(first)).as("a record that is repeated").isEmpty();
  }

  @Test
  void takesThePaddingAway() {
    assertThat(opened("61620017" + "000000"))
        .isEqualTo(new Content(APPLICATION_DATA, Bytes.ofHex("616200")));
    assertThat(opened("17")).isEqualTo(new Content(APPLICATION_DATA, Bytes.EMPTY));
  }

  @Test
  void refusesARecordThatIsAllPadding() {
    assertThat(new Tls13Protection(CipherSuite.TLS_AES_128_GCM_SHA256, SECRET).open(sealed("0000")))
        .isEmpty();
  }

  @Test
  void derivesTheKeysOfRfc8448() {
    assertThat(Bytes.of(KeySchedule.expandLabel("HmacSHA256", SECRET, "key", 16)).hex())
        .isEqualTo("3fce516009c21727d0f2e4e86ee403bc");
    assertThat(Bytes.of(KeySchedule.expandLabel("HmacSHA256", SECRET, "iv", 12)).hex())
        .isEqualTo("5d313eb2671276ee13000b30");
  }

  private static Content opened(String inner) {
    return new Tls13Protection(CipherSuite.TLS_AES_128_GCM_SHA256, SECRET)
        .open(sealed(inner))
        .orElseThrow();
  }

  /// A first record with the given bytes inside, whatever they are.
  private static TlsRecord sealed(String inner) {
    var plain = Bytes.ofHex(inner);
    var empty =
        new TlsRecord(APPLICATION_DATA, 0x0303, Bytes.owning(new byte[plain.size() + Aead.TAG]));
    var aead =
        new Aead(CipherSuite.Mode.GCM, KeySchedule.expandLabel("HmacSHA256", SECRET, "key", 16));
    var nonce = KeySchedule.expandLabel("HmacSHA256", SECRET, "iv", 12);
    return new TlsRecord(
        APPLICATION_DATA,
        0x0303,
        Bytes.owning(aead.seal(nonce, empty.header().toArray(), plain.toArray())));
  }
}
