package interlope.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Designs;
import interlope.report.Runs;
import interlope.run.Variation;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTextTest {
  private static final List<Variation> MEASURED =
      List.of(
          variation("trust", "pinned-key", "private-ca", VerdictWord.BLOCKED),
          variation("trust", "pinned-key", "public-ca", VerdictWord.BLOCKED),
          variation("inner", "none", "sealed-box", VerdictWord.BREACHED, Loss.REPLAY));

  private final RunText text =
      new RunText(
          "7f3a91c2",
          (_, key) -> key.equals("trust") ? OptionalInt.of(5) : OptionalInt.empty(),
          run -> run.judgement().losses().isEmpty() ? List.of() : MEASURED);

  @Test
  void tellsWhatDiffersAndHowToGoOn() {
    assertThat(String.join("\n", text.block(Runs.differing())))
        .isEqualTo(
            """
            pin-that-fails: not as expected
              title      A pin | that <fails>
              expected   blocked, losses none, detected by client
              measured   breached, losses request-secrecy, integrity, detected by none
              why        The attacker has the password.
              decided by pinning/fails.yaml:5: trust: pinned-key; with private-ca it is blocked
                         inner: none (the default); with sealed-box it is breached: replay
              evidence   line 17: request-secrecy (password): The attacker has the password.
                         line 21: integrity: A transfer nobody wanted.
              tried      line 9: present-certificate worked: The client took it.
              session    completed
              again      interlope run pinning/fails.yaml --seed 7f3a91c2
              read on    interlope explain rogue-ca\
            """);
  }

  @Test
  void tellsWhoRefusedAndWhy() {
    assertThat(String.join("\n", text.block(Runs.asExpected())))
        .isEqualTo(
            """
            pin-that-holds: as expected
              title      A pin that holds
              expected   blocked, losses none, detected by client
              measured   blocked, losses none, detected by client
              why        The key is not the pinned one.
              tried      line 7: present-certificate failed (client-refused): The client hung up.
              session    refused by the client (pin-mismatch): The key is not the pinned one.
              again      interlope run pinning/holds.yaml --seed 7f3a91c2
              read on    interlope explain pin-mismatch\
            """);
  }

  private static Variation variation(
      String word, String from, String to, VerdictWord becomes, Loss... losses) {
    var key = Designs.key(word);
    return new Variation(
        key.reads(from),
        key.reads(to),
        VerdictWord.BREACHED,
        becomes,
        Set.of(losses),
        Set.of(Loss.INTEGRITY));
  }
}
