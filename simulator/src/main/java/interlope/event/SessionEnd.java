package interlope.event;

import interlope.word.Constant;
import interlope.word.Shelf;
import org.jspecify.annotations.Nullable;

/// How the honest client's session ended.
///
/// @param refusedBy who refused; null unless `end` is `refused`
/// @param alert the RFC name of the TLS alert that was sent, null where none was
/// @param reason null where the story completed, and where nobody saw how it ended
/// @param said on the page of `reason`; null where that is
public record SessionEnd(
    End end,
    @Nullable Party refusedBy,
    @Nullable String alert,
    @Nullable Reason reason,
    @Nullable Said said) {
  public static final SessionEnd COMPLETED = new SessionEnd(End.COMPLETED, null, null, null, null);

  /// Nobody saw how it ended: the run was not played to its end.
  public static final SessionEnd UNKNOWN = new SessionEnd(End.UNKNOWN, null, null, null, null);

  public SessionEnd {
    if ((end == End.REFUSED) != (refusedBy != null)) {
      throw new IllegalArgumentException(end + " with refusedBy " + refusedBy);
    }
    if ((end == End.COMPLETED || end == End.UNKNOWN) != (reason == null)) {
      throw new IllegalArgumentException(end + " with reason " + reason);
    }
  }

  public static SessionEnd refused(Party by, @Nullable String alert, Reason reason, Said said) {
    return new SessionEnd(End.REFUSED, by, alert, reason, said);
  }

  public static SessionEnd cut(Reason reason, Said said) {
    return new SessionEnd(End.CUT, null, null, reason, said);
  }

  public static SessionEnd timedOut(Said said) {
    return new SessionEnd(End.TIMED_OUT, null, null, Reason.SILENCE, said);
  }

  public boolean isCompleted() {
    return end == End.COMPLETED;
  }

  /// `session.end`.
  public enum End implements Constant {
    COMPLETED,
    REFUSED,
    CUT,
    TIMED_OUT,
    UNKNOWN;

    @Override
    public Shelf shelf() {
      return Shelf.SESSION;
    }
  }
}
