package interlope.wire.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import interlope.wire.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyLogTest {
  private static final Bytes RANDOM = Bytes.ofHex("aa".repeat(32));
  private static final KeyLogLine LINE =
      new KeyLogLine("CLIENT_RANDOM", RANDOM, Bytes.ofHex("01".repeat(48)));
  private static final KeyLogLine OTHER =
      new KeyLogLine("CLIENT_TRAFFIC_SECRET_0", RANDOM, Bytes.ofHex("02".repeat(32)));

  @Test
  void isReadBackAsItWasWritten() {
    var log = new KeyLog(List.of(LINE, OTHER));

    assertThat(log.toNss())
        .isEqualTo(
            "CLIENT_RANDOM %s %s\nCLIENT_TRAFFIC_SECRET_0 %s %s\n"
                .formatted("aa".repeat(32), "01".repeat(48), "aa".repeat(32), "02".repeat(32)));
    assertThat(KeyLog.parse(log.toNss())).isEqualTo(log);
    assertThat(KeyLog.NONE.toNss()).isEmpty();
  }

  @Test
  void passesOverRemarksAndEmptyLines() {
    var text = "# a remark\r\n\r\n  CLIENT_RANDOM  " + "AA".repeat(32) + "\t" + "01".repeat(48);

    assertThat(KeyLog.parse(text)).isEqualTo(new KeyLog(List.of(LINE)));
  }

  @Test
  void findsASecretByLabelAndSession() {
    var log = new KeyLog(List.of(LINE, OTHER));

    assertThat(log.secret("CLIENT_TRAFFIC_SECRET_0", RANDOM)).contains(OTHER.secret());
    assertThat(log.secret("SERVER_TRAFFIC_SECRET_0", RANDOM)).isEmpty();
    assertThat(log.secret("CLIENT_RANDOM", RANDOM.flipBit(0))).isEmpty();
  }

  @Test
  void holdsNoLineTwiceWhenItGrows() {
    assertThat(new KeyLog(List.of(LINE)).plus(new KeyLog(List.of(OTHER, LINE))))
        .isEqualTo(new KeyLog(List.of(LINE, OTHER)));
    assertThat(KeyLog.NONE.plus(KeyLog.NONE)).isEqualTo(KeyLog.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CLIENT_RANDOM aa",
        "CLIENT_RANDOM aa bb cc",
        "CLIENT_RANDOM aa b",
        "CLIENT_RANDOM zz bb",
        "client-random aa bb"
      })
  void refusesALineThatIsNone(String line) {
    assertThatIllegalArgumentException().isThrownBy(() -> KeyLog.parse(line));
  }

  @Test
  void aLineNeedsARandomAndASecret() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KeyLogLine("CLIENT_RANDOM", Bytes.EMPTY, RANDOM));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KeyLogLine("CLIENT_RANDOM", RANDOM, Bytes.EMPTY));
  }
}
