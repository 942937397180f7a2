package interlope.app.gui.message.words;

import static interlope.word.Texts.text;

import interlope.ladder.Account;
import interlope.wire.Bytes;
import java.util.HexFormat;
import java.util.Optional;

/// A byte that the attacker changed in what it could not read.
///
/// @param at its place in the body, from 0
public record SealedChange(int at, int from, int to) {
  public static Optional<SealedChange> in(Account account) {
    var readings = account.readings();
    if (account.state() != Account.State.CHANGED || readings.size() < 2) {
      return Optional.empty();
    }
    var before = readings.get(readings.size() - 2).message();
    var after = readings.getLast().message();
    return MessageText.isReadable(before) || MessageText.isReadable(after)
        ? Optional.empty()
        : between(before.body(), after.body());
  }

  private static Optional<SealedChange> between(Bytes before, Bytes after) {
    for (int at = 0; at < Math.min(before.size(), after.size()); at++) {
      if (before.at(at) != after.at(at)) {
        return Optional.of(new SealedChange(at, before.at(at), after.at(at)));
      }
    }
    return Optional.empty();
  }

  public String sentence() {
    return text("message.footer.changed-byte", at, hex(from), hex(to));
  }

  private static String hex(int one) {
    return HexFormat.of().toHexDigits((byte) one);
  }
}
