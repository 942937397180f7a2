package interlope.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> WORDS = List.of("tls13", "tls12-rsa", "http", "replayGuard");

  @Test
  void forgivesSlipsCaseAndHyphens() {
    var meant =
        Map.of(
            "tsl13", "tls13",
            "tls1.3", "tls13",
            "TLS12RSA", "tls12-rsa",
            "htp", "http",
            "replay_guard", "replayGuard");
    meant.forEach((typed, word) -> assertThat(Nearest.to(typed, WORDS)).contains(word));
  }

  @Test
  void makesNoGuessWhereNothingIsNear() {
    for (var typed : List.of("", "quic", "x".repeat(1 << 20))) {
      assertThat(Nearest.to(typed, WORDS)).isEqualTo(Optional.empty());
    }
  }
}
