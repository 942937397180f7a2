package interlope.wire.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {
  private static final Headers COOKIES =
      new Headers(
          List.of(
              new Header("Host", "bank.test"),
              new Header("Set-Cookie", "a=1"),
              new Header("Accept", "*/*"),
              new Header("set-cookie", "b=2")));

  @Test
  void areFoundWhateverTheCaseOfTheirName() {
    assertThat(COOKIES.first("HOST")).contains("bank.test");
    assertThat(COOKIES.first("SET-COOKIE")).contains("a=1");
    assertThat(COOKIES.all("Set-Cookie")).containsExactly("a=1", "b=2");
    assertThat(COOKIES.first("Cookie")).isEmpty();
    assertThat(COOKIES.all("Cookie")).isEmpty();
  }

  @Test
  void areSetInThePlaceOfTheFirstOfTheirName() {
    assertThat(COOKIES.with("Set-Cookie", "c=3"))
        .isEqualTo(
            new Headers(
                List.of(
                    new Header("Host", "bank.test"),
                    new Header("Set-Cookie", "c=3"),
                    new Header("Accept", "*/*"))));
  }

  @Test
  void areAddedAtTheEndWhereTheyAreNew() {
    assertThat(Headers.of("Host", "bank.test").with("Accept", "*/*"))
        .isEqualTo(
            new Headers(List.of(new Header("Host", "bank.test"), new Header("Accept", "*/*"))));
  }

  @Test
  void areTakenAwayWhateverTheCaseOfTheirName() {
    assertThat(COOKIES.without("SET-cookie"))
        .isEqualTo(
            new Headers(List.of(new Header("Host", "bank.test"), new Header("Accept", "*/*"))));
    assertThat(COOKIES.without("Cookie")).isEqualTo(COOKIES);
  }

  @Test
  void stayAsTheyWereWhenTheListTheyCameFromChanges() {
    var list = new ArrayList<>(COOKIES.fields());
    var headers = new Headers(list);

    list.clear();

    assertThat(headers).isEqualTo(COOKIES);
  }
}
