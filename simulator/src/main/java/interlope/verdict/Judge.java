package interlope.verdict;

import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Line;
import interlope.event.Recording;
import interlope.event.Said;
import interlope.event.SessionEnd;
import interlope.story.Secrets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Judges a run from its recording alone: what the attacker read, what the server did, what the
/// client took. It knows no attack and no design.
public final class Judge {
  private Judge() {}

  public static Judgement judge(Recording run, Secrets secrets) {
    var evidence =
        Stream.of(
                SecrecyEvidence.in(run, secrets), ConductEvidence.in(run), LockoutEvidence.in(run))
            .flatMap(List::stream)
            .toList();
    var attempts = attempts(run);
    var visit = lastVisit(run);
    return new Judgement(
        verdict(run, evidence, attempts, visit),
        attempts,
        visit.orElse(SessionEnd.timedOut(Said.at("no-end"))),
        detectors(run));
  }

  private static Verdict verdict(
      Recording run, List<Evidence> evidence, List<TriedAt> attempts, Optional<SessionEnd> visit) {
    if (visit.isEmpty()) {
      return new Verdict.Inconclusive(Said.at("no-end"));
    }
    if (Silence.reigned(run)) {
      return new Verdict.Inconclusive(Said.at("silence"));
    }
    if (!evidence.isEmpty()) {
      return new Verdict.Breached(evidence);
    }
    var failed = attempts.stream().filter(tried -> tried.attempt().failed() != null).toList();
    if (failed.isEmpty()) {
      return new Verdict.Inconclusive(Said.at("nothing-tried"));
    }
    return visit.get().isCompleted() ? new Verdict.Withstood(failed) : new Verdict.Blocked(failed);
  }

  private static List<TriedAt> attempts(Recording run) {
    return run.lines().stream()
        .filter(line -> line.event() instanceof Event.Tried)
        .map(line -> new TriedAt(((Event.Tried) line.event()).attempt(), line.number()))
        .toList();
  }

  private static Optional<SessionEnd> lastVisit(Recording run) {
    return run.lines().reversed().stream()
        .map(Line::event)
        .filter(Event.VisitEnded.class::isInstance)
        .map(event -> ((Event.VisitEnded) event).end())
        .findFirst();
  }

  private static Set<Detector> detectors(Recording run) {
    var noticed = EnumSet.noneOf(Detector.class);
    run.lines().stream()
        .map(Line::event)
        .filter(Event.Noticed.class::isInstance)
        .forEach(event -> noticed.add(((Event.Noticed) event).by()));
    return noticed;
  }
}
