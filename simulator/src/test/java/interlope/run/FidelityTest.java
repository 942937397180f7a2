package interlope.run;

import static interlope.design.Transport.HTTP;
import static interlope.design.Transport.TLS13;
import static interlope.design.Trust.PUBLIC_CA;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.ClientKind;
import interlope.design.Keys;
import interlope.event.Played;
import interlope.run.question.Question;
import interlope.run.question.Questions;
import interlope.scenario.Expectation;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import okhttp3.OkHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FidelityTest {
  private static final String JSSE = "JSSE " + Runtime.version().feature();
  private static final Runner RUNNER = Runner.start();

  @Test
  void isThatOfTheLeastRealPart() {
    assertThat(of(Questions.of(TLS13, Set.of(PUBLIC_CA), "none", "rogue-ca", "read")))
        .isEqualTo(Fidelity.REAL);
    assertThat(of(Questions.inABrowser(TLS13, Set.of(PUBLIC_CA), "none", "rogue-ca", "read")))
        .isEqualTo(Fidelity.EMULATED);
    assertThat(of(Questions.inABrowser(TLS13, Set.of(PUBLIC_CA), "none", "broken-tls", "read")))
        .isEqualTo(Fidelity.STANDS_FOR);
  }

  @Test
  void ofAChromiumWhoseDefencesAreOffIsNotReal() {
    var question = Questions.of(TLS13, Set.of(PUBLIC_CA), "none", "rogue-ca", "read");
    var chromium =
        new Question(question.design().with(Keys.CLIENT, ClientKind.CHROMIUM), question.attack());

    assertThat(of(chromium)).isEqualTo(Fidelity.EMULATED);
  }

  @Test
  void aRunSaysWhatPlayedIt() {
    var played = played(Questions.of(TLS13, Set.of(PUBLIC_CA), "none", "rogue-ca", "read"));

    assertThat(played.client()).isEqualTo("OkHttp " + OkHttp.VERSION + " on " + JSSE);
    assertThat(played.server()).matches("Netty 4\\.\\d+\\.\\d+\\.Final on " + JSSE);
    assertThat(played.attacker()).isEqualTo(played.server());
  }

  @Test
  void aRunWithoutTlsAndWithNobodyThereNamesNeither() {
    var played = played(Questions.of(HTTP, Set.of(PUBLIC_CA), "none", "none", "read"));

    assertThat(played.client()).isEqualTo("OkHttp " + OkHttp.VERSION);
    assertThat(played.attacker()).isNull();
    assertThat(played.server()).doesNotContain("JSSE");
  }

  @Test
  void anEmulatedBrowserNamesWhatReadsItsPagesAndWhatRanTheirScript() {
    assertThat(browserWith("none")).matches("jsoup [\\d.]+, over OkHttp .*" + JSSE);
    assertThat(browserWith("sealed-box"))
        .matches("jsoup [\\d.]+ and Rhino [\\d.]+, over OkHttp .*" + JSSE);
  }

  private static String browserWith(String inner) {
    return played(Questions.inABrowser(TLS13, Set.of(PUBLIC_CA), inner, "none", "read")).client();
  }

  @AfterAll
  static void close() {
    RUNNER.close();
  }

  private static Fidelity of(Question question) {
    return Fidelity.of(question.asScenario("fidelity", Expectation.NOTHING));
  }

  private static Played played(Question question) {
    var options = new RunOptions("7f3a91c2", Duration.ofSeconds(20), false);
    var run = RUNNER.run(question.asScenario("fidelity", Expectation.NOTHING), options, _ -> {});
    return Objects.requireNonNull(run.played());
  }
}
