package interlope.run;

import interlope.attack.Attack;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.inner.InnerLayers;
import interlope.scenario.Expectation;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class VariationsTest {
  private static final RunOptions OPTIONS =
      new RunOptions("7f3a91c2", Duration.ofSeconds(20), false);
  private static final Design SITE = Design.DEFAULT.withClient(ClientKind.BROWSER);

  @AutoClose private static final Runner RUNNER = Runner.start();

  @Test
  void print() {
    show("strip", SITE.withVisitedBefore(true), "strip", "read");
    show("rogue pinned", Design.DEFAULT.withTrust(Set.of(Trust.PINNED_KEY)), "rogue-ca", "read");
    show(
        "rogue list",
        Design.DEFAULT.withTrust(Set.of(Trust.PINNED_KEY, Trust.PUBLIC_CA)),
        "rogue-ca",
        "read");
    show(
        "recording rsa",
        Design.DEFAULT.withTransport(Transport.TLS12_RSA),
        "leaked-key-recording",
        "read");
    show("leaked tls13", Design.DEFAULT, "leaked-key", "read");
    show("leaked tls13 replay", Design.DEFAULT, "leaked-key", "replay");
    show(
        "leaked box",
        Design.DEFAULT.withInner(InnerLayers.named("sealed-box").orElseThrow()),
        "leaked-key",
        "replay");
    show("eavesdrop", Design.DEFAULT, "eavesdrop", "read");
    show("none", Design.DEFAULT, "none", "read");
    show("strip default", SITE, "strip", "read");
    show("inject", SITE.withSecureCookies(false), "http-injection", "hijack");
  }

  private static void show(String name, Design design, String entry, String action) {
    var run = run(design, entry, action);
    long start = System.nanoTime();
    var found = Variations.of(RUNNER, run, OPTIONS);
    System.err.println(
        "== "
            + name
            + " "
            + run.judgement().verdict().word()
            + " of "
            + Variations.variants(design).size()
            + " in "
            + (System.nanoTime() - start) / 1_000_000
            + " ms "
            + run.judgement().losses());
    found.forEach(v ->
        System.err.println(
            "   "
                + v.key()
                + ": "
                + v.from()
                + " -> "
                + v.to()
                + "  "
                + v.becomes().word()
                + " "
                + v.losses()
                + " saved "
                + v.saved()));
  }

  private static Run run(Design design, String entry, String action) {
    return RUNNER.run(
        new Question(
                design,
                new Attack(Position.ON_PATH, Entries.named(entry), Actions.named(action), Set.of()))
            .asScenario("varied", Expectation.NOTHING),
        OPTIONS,
        _ -> {});
  }
}
