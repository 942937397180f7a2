package interlope.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretsTest {
  @Test
  void textCarriesTheMarkAndNumbersAreTwelveDigits() {
    var secrets = Secrets.draw(new Random(1), false);

    assertThat(secrets.all())
        .allSatisfy(secret -> {
          switch (secret.kind()) {
            case PASSWORD, MEMO, SESSION_TOKEN, DOCUMENT ->
                assertThat(secret.value()).matches("lab-[a-z0-9]{20}");
            case ACCOUNT_NUMBER, BALANCE -> assertThat(secret.value()).matches("[1-9][0-9]{11}");
          }
        });
  }

  @Test
  void listsEachKindOnceInItsOrder() {
    assertThat(Secrets.draw(new Random(1), false).all())
        .extracting(Secret::kind)
        .containsExactly(SecretKind.values());
  }

  @Test
  void theSameRandomStateDrawsTheSameAndNoTwoRunsShareOne() {
    var random = new Random(2);
    var seen = new HashSet<String>();
    for (int run = 0; run < 200; run++) {
      for (var secret : Secrets.draw(random, false).all()) {
        assertThat(seen.add(secret.value())).isTrue();
      }
    }
    assertThat(Secrets.draw(new Random(3), false)).isEqualTo(Secrets.draw(new Random(3), false));
  }

  @Test
  void aWeakPasswordIsAWordOfTheListAndNothingElseIsWeak() {
    var secrets = Secrets.draw(new Random(4), true);

    assertThat(WeakPasswords.all()).contains(secrets.password());
    assertThat(secrets.memo()).matches("lab-[a-z0-9]{20}");
  }

  @Test
  void aTransferTakesNoOtherDestinationThanTwelveDigitsAndNoOddAmount() {
    assertThatThrownBy(() -> new Transfer("12345678901", "1.00", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Transfer("123456789012", "-1", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Transfer.draw(new Random(5), "m").withDestination("123456789012"))
        .extracting(Transfer::destination)
        .isEqualTo("123456789012");
  }
}
