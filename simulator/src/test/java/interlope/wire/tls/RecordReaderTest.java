package interlope.wire.tls;

import static interlope.wire.tables.ContentType.ALERT;
import static interlope.wire.tables.ContentType.APPLICATION_DATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import interlope.wire.Bytes;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
  private static final Bytes TWO = Bytes.ofHex("1503010002" + "0228" + "1703030003" + "616263");
  private static final TlsRecord FIRST = new TlsRecord(ALERT, 0x0301, Bytes.ofHex("0228"));
  private static final TlsRecord SECOND =
      new TlsRecord(APPLICATION_DATA, 0x0303, Bytes.ofText("abc"));

  private final RecordReader reader = new RecordReader();

  @Test
  void cutsAStreamIntoRecords() {
    assertThat(reader.feed(TWO)).containsExactly(FIRST, SECOND);
    assertThat(Bytes.concat(FIRST.toBytes(), SECOND.toBytes())).isEqualTo(TWO);
    assertThat(reader.rest()).isEqualTo(Bytes.EMPTY);
  }

  @Test
  void cutsTheSameByteByByte() {
    var whole = new ArrayList<TlsRecord>();
    for (int at = 0; at < TWO.size(); at++) {
      whole.addAll(reader.feed(TWO.slice(at, at + 1)));
    }

    assertThat(whole).containsExactly(FIRST, SECOND);
    assertThat(reader.isBroken()).isFalse();
  }

  @Test
  void keepsWhatIsNotWhole() {
    assertThat(reader.feed(TWO.slice(0, 13))).containsExactly(FIRST);
    assertThat(reader.rest()).isEqualTo(TWO.slice(7, 13));
  }

  @ParameterizedTest
  @ValueSource(strings = {"47", "1602", "1503010002022847", "1703034801"})
  void breaksOnWhatIsNoRecord(String hex) {
    reader.feed(Bytes.ofHex(hex));

    assertThat(reader.isBroken()).isTrue();
    assertThat(reader.feed(TWO)).isEmpty();
  }

  @Test
  void takesTheLongestRecordThatTls12Allows() {
    reader.feed(Bytes.ofHex("1703034800"));

    assertThat(reader.isBroken()).isFalse();
  }

  @Test
  void aRecordRefusesWhatItsHeaderCannotSay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TlsRecord(ALERT, 0x10000, Bytes.EMPTY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TlsRecord(ALERT, 0x0303, Bytes.owning(new byte[0x10000])));
  }
}
