package interlope.attack.action;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.http.HttpResponse;
import org.junit.jupiter.api.Test;

class CameBackTest {
  private static final Bytes HELLO_DONE = Bytes.ofHex("1603030004" + "0e000000");
  private static final Bytes BAD_RECORD_MAC = Bytes.ofHex("1503030002" + "0214");
  private static final Bytes ENCRYPTED_ALERT = Bytes.ofHex("150303001a" + "00".repeat(26));

  @Test
  void readsAnAnswerInTheClear() {
    assertThat(CameBack.of(HttpResponse.empty(409).toBytes())).isEqualTo(new CameBack.Answer(409));
  }

  @Test
  void readsTheLastOfSeveralAnswers() {
    var both = Bytes.concat(HttpResponse.empty(401).toBytes(), HttpResponse.empty(400).toBytes());

    assertThat(CameBack.of(both)).isEqualTo(new CameBack.Answer(400));
  }

  @Test
  void findsTheAlertBehindAHandshake() {
    assertThat(CameBack.of(Bytes.concat(HELLO_DONE, BAD_RECORD_MAC)))
        .isEqualTo(new CameBack.TlsAlert("bad_record_mac"));
  }

  @Test
  void readsNoAlertThatIsEncrypted() {
    assertThat(CameBack.of(Bytes.concat(HELLO_DONE, ENCRYPTED_ALERT)))
        .isEqualTo(new CameBack.Handshake());
  }

  @Test
  void tellsSilenceFromNoise() {
    assertThat(CameBack.of(Bytes.EMPTY)).isEqualTo(new CameBack.Nothing());
    assertThat(CameBack.of(Bytes.ofHex("00ff00ff"))).isEqualTo(new CameBack.Other());
  }
}
