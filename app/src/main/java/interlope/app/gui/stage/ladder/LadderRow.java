package interlope.app.gui.stage.ladder;

import interlope.app.gui.part.PartyLook;
import interlope.ladder.Rung;
import org.jspecify.annotations.Nullable;

/// One row of the ladder as it is drawn.
public sealed interface LadderRow {
  /// The whole row in words, for tooltips and screen readers.
  String spoken();

  /// A row that stands for a rung.
  sealed interface OfRung extends LadderRow {
    /// The rung's.
    int number();

    String time();

    boolean decisive();
  }

  /// Something that crossed the wire.
  ///
  /// @param rung what is drawn
  /// @param left what stands between client and attacker, or over all of the wire where `stretch`
  ///   goes from end to end
  /// @param right what stands between attacker and server
  record Message(
      Rung.Message rung,
      String time,
      boolean decisive,
      Stretch stretch,
      boolean toServer,
      @Nullable Part left,
      @Nullable Part right,
      Insight insight)
      implements OfRung {
    @Override
    public int number() {
      return rung.number();
    }

    /// Put together when it is asked for: a long ladder has thousands.
    @Override
    public String spoken() {
      return MessageWords.spoken(rung, stretch);
    }
  }

  /// A message on one leg.
  record Part(String label, Sign sign, PartyLook sender) {}

  /// The sign before a label.
  enum Sign {
    NONE,
    SEALED,
    OPENED,
    CHANGED,
    REFUSED,
    /// The message went no further; no arrow goes with it.
    KEPT
  }

  /// Something that happened beside the wire.
  record Moment(
      int number,
      String time,
      boolean decisive,
      String spoken,
      PartyLook by,
      String icon,
      String text)
      implements OfRung {}

  /// Rungs that are folded away, from `from` to `to`.
  ///
  /// @param before whether they lie before the decisive message, or after it
  record Fold(boolean before, int from, int to, String text) implements LadderRow {
    @Override
    public String spoken() {
      return text;
    }
  }
}
