package interlope.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BytesTest {
  private static final Bytes ABCABC = Bytes.ofText("abcabc");

  @Test
  void compareByContent() {
    assertThat(Bytes.ofHex("616263")).isEqualTo(Bytes.ofText("abc"));
    assertThat(Bytes.ofHex("616263").hashCode()).isEqualTo(Bytes.ofText("abc").hashCode());
    assertThat(Bytes.ofHex("616263")).isNotEqualTo(Bytes.ofHex("616264")).isNotEqualTo("abc");
  }

  @Test
  void stayAsTheyWereWhenTheArrayTheyCameFromChanges() {
    byte[] array = {1, 2};
    var bytes = Bytes.of(array);

    array[0] = 9;
    bytes.toArray()[1] = 9;

    assertThat(bytes).isEqualTo(Bytes.ofHex("0102"));
  }

  @Test
  void areCutAndPutTogether() {
    assertThat(ABCABC.slice(1, 3)).isEqualTo(Bytes.ofText("bc"));
    assertThat(ABCABC.from(4)).isEqualTo(Bytes.ofText("bc"));
    assertThat(ABCABC.from(6)).isEqualTo(Bytes.EMPTY);
    assertThat(Bytes.concat(ABCABC, Bytes.EMPTY, Bytes.ofText("d")))
        .isEqualTo(Bytes.concat(List.of(Bytes.ofText("abc"), Bytes.ofText("abcd"))));
  }

  @Test
  void refuseToBeCutOutsideOfThemselves() {
    assertThatThrownBy(() -> ABCABC.slice(2, 7)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ABCABC.slice(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ABCABC.slice(3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ABCABC.from(7)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void areFoundInOthers() {
    var bc = Bytes.ofText("bc");

    assertThat(ABCABC.indexOf(bc)).isEqualTo(1);
    assertThat(ABCABC.indexOf(bc, 2)).isEqualTo(4);
    assertThat(ABCABC.indexOf(bc, 5)).isEqualTo(-1);
    assertThat(ABCABC.indexOf(Bytes.ofText("abcabcd"))).isEqualTo(-1);
    assertThat(ABCABC.indexOf(Bytes.EMPTY)).isZero();
    assertThat(ABCABC.contains(Bytes.ofText("cab"))).isTrue();
    assertThat(ABCABC.contains(Bytes.ofText("cb"))).isFalse();
  }

  @Test
  void areReadWithoutASign() {
    assertThat(Bytes.ofHex("ff").at(0)).isEqualTo(255);
  }

  @Test
  void changeInOneBitWithoutChangingThemselves() {
    assertThat(ABCABC.flipBit(1)).isEqualTo(Bytes.ofText("accabc"));
    assertThat(ABCABC).isEqualTo(Bytes.ofText("abcabc"));
  }

  @Test
  void refuseTextThatIsNotHexadecimal() {
    assertThatThrownBy(() -> Bytes.ofHex("abc")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bytes.ofHex("zz")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showTheirBeginAndTheirLength() {
    assertThat(Bytes.ofHex("00ff")).hasToString("00ff");
    assertThat(Bytes.of(new byte[33])).hasToString("00".repeat(32) + "… (33 bytes)");
  }
}
