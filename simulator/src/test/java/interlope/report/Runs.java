package interlope.report;

import interlope.attack.Attack;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.Trust;
import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.Played;
import interlope.event.Reason;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.run.Run;
import interlope.run.Skipped;
import interlope.run.SuiteResult;
import interlope.scenario.Expectation;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import interlope.story.SecretKind;
import interlope.verdict.Evidence;
import interlope.verdict.Judgement;
import interlope.verdict.Loss;
import interlope.verdict.TriedAt;
import interlope.verdict.Verdict;
import interlope.verdict.VerdictWord;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Runs to write reports of.
public final class Runs {
  public static final Expectation BLOCKED_BY_CLIENT =
      new Expectation(VerdictWord.BLOCKED, Set.of(), Set.of(Detector.CLIENT));

  private static final TriedAt REFUSED =
      new TriedAt(
          new Attempt(
              What.PRESENT_CERTIFICATE,
              Failure.CLIENT_REFUSED,
              new Said.Whole("The client hung up.")),
          7);

  private static final Played PLAYED =
      new Played("OkHttp 5.5.1 on JSSE 25", "Netty 4.2 on JSSE 25", "Netty 4.2 on JSSE 25");

  private Runs() {}

  /// Expected to be blocked, and read.
  public static Run differing() {
    return run(
        scenario("pin-that-fails", "A pin | that <fails>", "pinning/fails.yaml", BLOCKED_BY_CLIENT),
        new Judgement(
            new Verdict.Breached(
                List.of(
                    new Evidence(
                        Loss.REQUEST_SECRECY,
                        SecretKind.PASSWORD,
                        How.TLS_TERMINATED,
                        new Said.Whole("The attacker has the password."),
                        17),
                    new Evidence(
                        Loss.INTEGRITY,
                        null,
                        How.NOT_ASKED_FOR,
                        new Said.Whole("A transfer nobody wanted."),
                        21))),
            List.of(
                new TriedAt(
                    new Attempt(
                        What.PRESENT_CERTIFICATE, null, new Said.Whole("The client took it.")),
                    9)),
            SessionEnd.COMPLETED,
            Set.of()),
        Duration.ofNanos(18_440_000));
  }

  public static Run asExpected() {
    return run(
        scenario("pin-that-holds", "A pin that holds", "pinning/holds.yaml", BLOCKED_BY_CLIENT),
        new Judgement(
            new Verdict.Blocked(List.of(REFUSED)),
            List.of(REFUSED),
            SessionEnd.refused(
                Party.CLIENT,
                null,
                Reason.PIN_MISMATCH,
                new Said.Whole("The key is not the pinned one.")),
            Set.of(Detector.CLIENT)),
        Duration.ofMillis(7));
  }

  public static Run inconclusive() {
    return run(
        scenario("odd", "odd", "odd.yaml", Expectation.NOTHING),
        new Judgement(
            new Verdict.Inconclusive(new Said.Whole("The lab failed")),
            List.of(),
            SessionEnd.timedOut(new Said.Whole("The lab failed")),
            Set.of()),
        Duration.ofSeconds(2));
  }

  public static SuiteResult suite() {
    return new SuiteResult(
        "7f3a91c2",
        List.of(inconclusive(), differing(), asExpected()),
        List.of(
            new Skipped(
                scenario("needs-hsm", "An HSM", "hsm/needs.yaml", Expectation.NOTHING),
                "SoftHSM2",
                "apt-get install softhsm2")),
        4,
        Duration.ofMillis(2026));
  }

  public static Scenario scenario(String id, String title, String file, Expectation expect) {
    return new Scenario(
        id,
        title,
        List.of(),
        "",
        Design.DEFAULT.with(Keys.TRUST, Set.of(Trust.PINNED_KEY)),
        new Attack(Position.ON_PATH, Entries.named("rogue-ca"), Actions.named("read"), Set.of()),
        null,
        expect,
        "",
        new FileLine(file, 2));
  }

  public static Run run(Scenario scenario, Judgement judgement, Duration took) {
    return new Run(scenario, "3f9c2a71d0b4e85a", judgement, took, PLAYED, null);
  }
}
