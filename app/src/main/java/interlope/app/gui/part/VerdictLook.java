package interlope.app.gui.part;

import interlope.verdict.VerdictWord;
import interlope.word.Page;

/// How a verdict looks. The icons differ in outline, so that no colour is needed to tell them
/// apart.
public enum VerdictLook {
  BREACHED(VerdictWord.BREACHED),
  BLOCKED(VerdictWord.BLOCKED),
  WITHSTOOD(VerdictWord.WITHSTOOD),
  INCONCLUSIVE(VerdictWord.INCONCLUSIVE);

  private final VerdictWord verdict;

  VerdictLook(VerdictWord verdict) {
    this.verdict = verdict;
  }

  public static VerdictLook of(VerdictWord verdict) {
    return switch (verdict) {
      case BREACHED -> BREACHED;
      case BLOCKED -> BLOCKED;
      case WITHSTOOD -> WITHSTOOD;
      case INCONCLUSIVE -> INCONCLUSIVE;
    };
  }

  public String word() {
    return Page.of(verdict).name();
  }

  public String style() {
    return verdict.word();
  }

  public String icon() {
    return Page.of(verdict).icon();
  }
}
