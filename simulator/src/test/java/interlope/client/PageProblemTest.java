package interlope.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageProblemTest {
  @Test
  void readsTheStatusThatTheScriptWrote() {
    assertThat(PageProblem.status(Optional.of("server-refused 401")))
        .isEqualTo(OptionalInt.of(401));
    assertThat(PageProblem.status(Optional.empty())).isEqualTo(OptionalInt.empty());
  }

  /// Any script may have written there.
  @ParameterizedTest
  @ValueSource(strings = {"", "server-refused ", "server-refused x", "server-refused 99999999999"})
  void takesAnythingElseForNone(String said) {
    assertThat(PageProblem.status(Optional.of(said))).isEqualTo(OptionalInt.empty());
  }
}
