package interlope.tls;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.tls.AlertName;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlertNameTest {
  /// A number without a name is told as the number.
  @Test
  void theWireNamesEachAlertAsTlsDoes() {
    var expected =
        IntStream.range(0, 256)
            .boxed()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    code -> Alert.ofCode(code).map(Alert::word).orElse("alert " + code)));

    assertThat(IntStream.range(0, 256).boxed())
        .allSatisfy(code -> assertThat(AlertName.of(code)).isEqualTo(expected.get(code)));
  }
}
