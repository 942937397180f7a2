package interlope.story;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretSearchTest {
  private static final Secret PASSWORD = new Secret(SecretKind.PASSWORD, "lab-p");
  private static final Secret MEMO = new Secret(SecretKind.MEMO, "lab-m");

  private final SecretSearch search = SecretSearch.of(List.of(PASSWORD, MEMO));

  @Test
  void findsEachSecretThatStandsInTheBytes() {
    assertThat(search.in(Bytes.ofText("..lab-m..lab-p..lab-m"))).containsExactly(PASSWORD, MEMO);
    assertThat(search.in(Bytes.ofText("..lab-m.."))).containsExactly(MEMO);
    assertThat(search.findsAnyIn(Bytes.ofText("lab-m"))).isTrue();
  }

  @Test
  void findsNoneInWhatOnlyLooksLikeOne() {
    assertThat(search.in(Bytes.ofText("LAB-M lab p"))).isEmpty();
    assertThat(search.findsAnyIn(Bytes.EMPTY)).isFalse();
  }
}
