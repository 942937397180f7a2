package interlope.run.process;

import static interlope.design.Transport.TLS13;
import static interlope.design.Trust.PUBLIC_CA;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.run.question.Questions;
import interlope.scenario.Expectation;
import interlope.tls.TlsRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The script engine's classes are loaded only where a page has a script. Each run has a process of
/// its own, which tells what it loads.
class ScriptEngineTest {
  private static final String ENGINE = "org.mozilla.javascript.";

  @ParameterizedTest
  @CsvSource({"none, false", "sealed-box, true"})
  void isLoadedWhereAPageHasAScript(String inner, boolean loaded) throws Exception {
    assertThat(classesOfARun(inner))
        .contains("interlope.client.browser.LoadedPage ")
        .matches(classes -> classes.contains(ENGINE) == loaded, "has the engine: " + loaded);
  }

  private static String classesOfARun(String inner) throws IOException, InterruptedException {
    return ChildProcess.of(ScriptEngineTest.class, List.of("-Xlog:class+load"), inner);
  }

  /// Plays one run.
  ///
  /// @param arguments the inner layer's word
  public static void main(String... arguments) {
    TlsRuntime.prepare();
    var question =
        Questions.inABrowser(TLS13, Set.of(PUBLIC_CA), arguments[0], "eavesdrop", "read");
    try (var runner = Runner.start()) {
      var run =
          runner.run(
              question.asScenario("engine", Expectation.NOTHING),
              new RunOptions("7f3a91c2", Duration.ofSeconds(20), false),
              _ -> {});
      if (!run.judgement().session().isCompleted()) {
        throw new IllegalStateException(run.judgement().toString());
      }
    }
  }
}
