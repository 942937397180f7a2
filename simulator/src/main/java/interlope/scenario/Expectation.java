package interlope.scenario;

import interlope.event.Detector;
import interlope.verdict.Judgement;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a scenario expects. A key that was not given is null and is not compared.
public record Expectation(
    @Nullable VerdictWord verdict, @Nullable Set<Loss> losses, @Nullable Set<Detector> detectedBy) {
  public static final Expectation NOTHING = new Expectation(null, null, null);

  public boolean isNothing() {
    return equals(NOTHING);
  }

  /// Whether `judgement` is what was expected; empty where nothing was, and where nothing was
  /// judged: an inconclusive run says nothing about the design, unless that was expected.
  public Optional<Boolean> meets(Judgement judgement) {
    boolean judged = judgement.verdict().word() != VerdictWord.INCONCLUSIVE;
    return isNothing() || (!judged && verdict != VerdictWord.INCONCLUSIVE)
        ? Optional.empty()
        : Optional.of(
            (verdict == null || verdict == judgement.verdict().word())
                && (losses == null || losses.equals(judgement.losses()))
                && (detectedBy == null || detectedBy.equals(judgement.detectedBy())));
  }
}
