package interlope.run.question;

import static java.util.stream.Collectors.toSet;

import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.SessionEnd;
import interlope.run.Run;
import interlope.verdict.Loss;
import interlope.verdict.TriedAt;
import interlope.verdict.VerdictWord;
import java.util.Set;

/// What of a run may not differ from one time to the next: all but secrets, ports and times.
public record Ending(
    VerdictWord verdict,
    Set<Loss> losses,
    Set<Detector> detectedBy,
    SessionEnd session,
    Set<Attempt> attempts) {
  public static Ending of(Run run) {
    var judgement = run.judgement();
    return new Ending(
        judgement.verdict().word(),
        judgement.losses(),
        judgement.detectedBy(),
        judgement.session(),
        judgement.attempts().stream().map(TriedAt::attempt).collect(toSet()));
  }
}
