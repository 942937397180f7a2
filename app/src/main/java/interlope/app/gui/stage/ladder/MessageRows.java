package interlope.app.gui.stage.ladder;

import static interlope.word.Texts.text;

import interlope.app.gui.part.PartyLook;
import interlope.ladder.Account;
import interlope.ladder.Crossing;
import interlope.ladder.Rung;
import interlope.wire.Direction;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Draws messages as rows.
final class MessageRows {
  private MessageRows() {}

  /// @param start when the ladder begins
  static LadderRow.Message of(Rung.Message message, Duration start, boolean decisive) {
    var stretch = Stretch.of(message);
    boolean whole = stretch == Stretch.DIRECT || stretch == Stretch.THROUGH;
    var first = message.front() == null ? null : left(message, whole);
    return new LadderRow.Message(
        message,
        time(message.at().minus(start)),
        decisive,
        stretch,
        message.to() == Direction.TO_SERVER,
        first,
        whole ? null : right(message),
        Insight.of(message, message.first()));
  }

  private static LadderRow.Part left(Rung.Message message, boolean whole) {
    boolean toServer = message.to() == Direction.TO_SERVER;
    var sender = toServer ? PartyLook.CLIENT : whole ? PartyLook.SERVER : PartyLook.ATTACKER;
    boolean atEnd = whole || !toServer;
    boolean refused = atEnd && isRefused(toServer ? message.server() : message.client());
    return part(message, message.first(), sender, !toServer && message.wasChanged(), refused);
  }

  private static LadderRow.@Nullable Part right(Rung.Message message) {
    var crossing = message.back();
    if (crossing == null) {
      return message.attacker().state() == Account.State.KEPT
          ? new LadderRow.Part(text("stage.label.kept"), LadderRow.Sign.KEPT, PartyLook.ATTACKER)
          : null;
    }
    boolean toServer = message.to() == Direction.TO_SERVER;
    return part(
        message,
        crossing,
        toServer ? PartyLook.ATTACKER : PartyLook.SERVER,
        toServer && message.wasChanged(),
        toServer && isRefused(message.server()));
  }

  private static LadderRow.Part part(
      Rung.Message message, Crossing crossing, PartyLook sender, boolean changed, boolean refused) {
    var insight = Insight.of(message, crossing);
    var sign =
        changed
            ? LadderRow.Sign.CHANGED
            : refused
                ? LadderRow.Sign.REFUSED
                : switch (insight) {
                  case PLAIN -> LadderRow.Sign.NONE;
                  case SEALED -> LadderRow.Sign.SEALED;
                  case OPENED -> LadderRow.Sign.OPENED;
                };
    var label = MessageWords.name(message);
    if (Insight.inner(message) == Insight.SEALED && !changed && !refused) {
      label = text("stage.label.sealed", label);
    }
    if (changed) {
      boolean own = message.front() == null || message.back() == null;
      label = own ? text("stage.label.own", label) : text("stage.label.changed", label);
    }
    return new LadderRow.Part(refused ? text("stage.label.refused", label) : label, sign, sender);
  }

  private static boolean isRefused(Account account) {
    return account.state() == Account.State.REFUSED;
  }

  /// As short as it can be read.
  static String time(Duration at) {
    double millis = at.toNanos() / 1e6;
    return millis < 1000
        ? text("stage.time.millis", String.format(Locale.UK, "%.1f", millis))
        : text("stage.time.seconds", String.format(Locale.UK, "%.2f", millis / 1000));
  }
}
