package interlope.verdict;

import interlope.event.Said;
import java.util.List;

/// What a run showed. Each case carries what it rests on, so none can be written down without it.
public sealed interface Verdict {
  VerdictWord word();

  /// @param evidence not empty
  record Breached(List<Evidence> evidence) implements Verdict {
    public Breached {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("a breach without evidence");
      }
    }

    @Override
    public VerdictWord word() {
      return VerdictWord.BREACHED;
    }
  }

  /// @param failed what was tried in vain, not empty
  record Blocked(List<TriedAt> failed) implements Verdict {
    public Blocked {
      failed = requireSome(failed);
    }

    @Override
    public VerdictWord word() {
      return VerdictWord.BLOCKED;
    }
  }

  /// @param failed what was tried in vain, not empty
  record Withstood(List<TriedAt> failed) implements Verdict {
    public Withstood {
      failed = requireSome(failed);
    }

    @Override
    public VerdictWord word() {
      return VerdictWord.WITHSTOOD;
    }
  }

  /// @param why on the page of the verdict
  record Inconclusive(Said why) implements Verdict {
    @Override
    public VerdictWord word() {
      return VerdictWord.INCONCLUSIVE;
    }
  }

  private static List<TriedAt> requireSome(List<TriedAt> failed) {
    if (failed.isEmpty()) {
      throw new IllegalArgumentException("no loss, and nothing was tried in vain");
    }
    return List.copyOf(failed);
  }
}
