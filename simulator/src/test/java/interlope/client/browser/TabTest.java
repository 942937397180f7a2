package interlope.client.browser;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.story.bank.WebForm;
import interlope.wire.Bytes;
import interlope.wire.http.Headers;
import java.io.IOException;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a form's fields go (HTML Standard section 4.10.22.3).
class TabTest {
  private static final HttpUrl PAGE = HttpUrl.get("http://bank.test/a/page?old");
  private static final Bytes FIELDS = Bytes.ofText("a=1&b=x+y");

  @ParameterizedTest
  @CsvSource({
    "<form method=post action=/in>, http://bank.test/in",
    "<form method=POST action='https://bank.test/in?x'>, https://bank.test/in?x",
    "<form method=post>, http://bank.test/a/page?old",
    "<form method=post action=''>, http://bank.test/a/page?old",
  })
  void postsToTheAction(String form, String target) throws IOException {
    assertThat(submitted(form))
        .isEqualTo(
            new Wanted(
                Wanted.Purpose.PAGE,
                "POST",
                HttpUrl.get(target),
                Headers.of("Content-Type", WebForm.TYPE),
                FIELDS,
                PAGE));
  }

  @ParameterizedTest
  @CsvSource({
    "<form action=/in>, http://bank.test/in?a=1&b=x+y",
    "<form method=get action='/in?x'>, http://bank.test/in?a=1&b=x+y",
    "<form>, http://bank.test/a/page?a=1&b=x+y",
    "<form method=nonsense action=''>, http://bank.test/a/page?a=1&b=x+y",
  })
  void putsTheFieldsIntoTheAddressOtherwise(String form, String target) throws IOException {
    assertThat(submitted(form)).isEqualTo(Wanted.page(HttpUrl.get(target), PAGE));
  }

  private static Wanted submitted(String form) throws IOException {
    return Tab.submitted(Jsoup.parse(form).expectFirst("form"), PAGE, FIELDS);
  }
}
