package interlope.verdict;

import interlope.event.Detector;
import interlope.event.Said;
import interlope.event.SessionEnd;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A verdict and what stands beside it.
///
/// @param attempts all that the attack tried, in order
/// @param session how the honest client's session ended
/// @param detectedBy who on the defender's side noticed
public record Judgement(
    Verdict verdict, List<TriedAt> attempts, SessionEnd session, Set<Detector> detectedBy) {
  public Judgement {
    attempts = List.copyOf(attempts);
    detectedBy = Set.copyOf(detectedBy);
  }

  /// What is left of it where something speaks against saying anything about the design.
  public Judgement inconclusive(Said why) {
    return new Judgement(new Verdict.Inconclusive(why), attempts, session, detectedBy);
  }

  /// The losses in the catalogue's order; empty unless breached.
  public Set<Loss> losses() {
    var losses = EnumSet.noneOf(Loss.class);
    evidence().stream().map(Evidence::loss).forEach(losses::add);
    return losses;
  }

  public List<Evidence> evidence() {
    return switch (verdict) {
      case Verdict.Breached breached -> breached.evidence();
      case Verdict.Blocked _, Verdict.Withstood _, Verdict.Inconclusive _ -> List.of();
    };
  }

  /// The detectors in their order of declaration.
  public Collection<Detector> detectors() {
    return detectedBy.isEmpty() ? Set.of() : EnumSet.copyOf(detectedBy);
  }
}
