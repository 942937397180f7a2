package interlope.run.question;

import static interlope.design.Transport.HTTP;
import static interlope.design.Transport.TLS12_ECDHE;
import static interlope.design.Transport.TLS12_RSA;
import static interlope.design.Transport.TLS13;

import interlope.design.Trust;
import interlope.scenario.Expectation;
import interlope.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A few questions of every kind.
public final class SampleQuestions {
  public static final List<Question> ALL =
      List.of(
          Questions.of(TLS13, Set.of(Trust.PUBLIC_CA), "none", "none", "read"),
          Questions.of(HTTP, Set.of(Trust.PUBLIC_CA), "none", "eavesdrop", "hijack"),
          Questions.of(TLS13, Set.of(Trust.PUBLIC_CA), "none", "eavesdrop", "replay"),
          Questions.of(TLS12_RSA, Set.of(Trust.PUBLIC_CA), "none", "leaked-key-recording", "read"),
          Questions.of(TLS13, Set.of(Trust.PRIVATE_CA), "none", "broken-tls", "hijack"),
          Questions.of(TLS12_ECDHE, Set.of(Trust.PINNED_KEY), "none", "leaked-key", "tamper"),
          Questions.of(TLS12_RSA, Set.of(Trust.PINNED_KEY), "sealed-box", "leaked-key", "tamper"),
          Questions.of(TLS13, Set.of(Trust.PINNED_KEY), "none", "rogue-ca", "read"),
          Questions.of(TLS12_ECDHE, Set.of(Trust.PRIVATE_CA), "none", "rogue-ca", "replay"),
          Questions.of(
              TLS13, Set.of(Trust.NO_HOSTNAME_CHECK), "ephemeral-stream", "wrong-host", "replay"),
          Questions.of(TLS13, Set.of(Trust.PUBLIC_CA), "none", "wrong-host", "read"),
          Questions.of(TLS12_ECDHE, Set.of(Trust.PUBLIC_CA), "none", "self-signed", "hijack"),
          Questions.inABrowser(TLS13, Set.of(Trust.PUBLIC_CA), "none", "strip", "hijack"),
          Questions.inABrowser(
              TLS13, Set.of(Trust.PUBLIC_CA), "sealed-box", "strip", "replace-script"),
          Questions.inABrowser(TLS13, Set.of(Trust.PUBLIC_CA), "none", "http-injection", "read"),
          Questions.inABrowser(TLS13, Set.of(Trust.HPKP), "none", "rogue-ca", "hostile-pin"));

  private SampleQuestions() {}

  /// Each as often as that, with its own secrets each time; the title names the question.
  public static List<Scenario> times(int times) {
    var scenarios = new ArrayList<Scenario>();
    for (var question : ALL) {
      for (int time = 0; time < times; time++) {
        var scenario =
            question.asScenario(
                "q%02d-%02d".formatted(ALL.indexOf(question), time), Expectation.NOTHING);
        scenarios.add(titled(scenario, question.toString()));
      }
    }
    return scenarios;
  }

  private static Scenario titled(Scenario scenario, String title) {
    return new Scenario(
        scenario.id(),
        title,
        scenario.tags(),
        scenario.story(),
        scenario.design(),
        scenario.attack(),
        scenario.mishap(),
        scenario.expect(),
        scenario.lesson(),
        scenario.origin());
  }
}
