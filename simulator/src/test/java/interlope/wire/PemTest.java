package interlope.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PemTest {
  private static final Pem KEY =
      new Pem(Pem.PRIVATE_KEY, Bytes.ofHex("00112233445566778899aabbccddeeff".repeat(4)));

  /// As `openssl enc -base64` breaks its lines.
  @Test
  void breaksItsLinesAfter64Characters() {
    assertThat(KEY.text())
        .isEqualTo(
            """
            -----BEGIN PRIVATE KEY-----
            ABEiM0RVZneImaq7zN3u/wARIjNEVWZ3iJmqu8zd7v8AESIzRFVmd4iZqrvM3e7/
            ABEiM0RVZneImaq7zN3u/w==
            -----END PRIVATE KEY-----
            """);
  }

  @Test
  void comesBackFromAmongOtherText() {
    var other = new Pem(Pem.CERTIFICATE, Bytes.ofHex("3000"));

    assertThat(Pem.allIn("subject=CN\n" + KEY.text() + "\n" + other.text() + "# end"))
        .containsExactly(KEY, other);
  }

  @Test
  void anEndWithAnotherNameEndsNothing() {
    assertThat(Pem.allIn(KEY.text().replace("END PRIVATE KEY", "END CERTIFICATE"))).isEmpty();
  }

  @Test
  void refusesWhatIsNoBase64() {
    assertThatThrownBy(() -> Pem.allIn(KEY.text().replace("w==", "=")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
