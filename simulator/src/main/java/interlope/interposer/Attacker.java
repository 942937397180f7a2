package interlope.interposer;

import interlope.attack.Arrival;
import interlope.attack.Doorway;
import interlope.attack.mind.Mind;
import interlope.event.Attempt;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.Lens;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What decides on the attacker's side: everything that an [Interposer] asks. All of it belongs to
/// its event loop.
///
/// @param door what is done with a connection
/// @param lenses from the outside in
public record Attacker(
    Function<Arrival, Doorway> door, Mind mind, List<Lens> lenses, Remark remark) {
  public Attacker {
    lenses = List.copyOf(lenses);
  }

  /// What the attacker says about a message beyond what it reads in it.
  @FunctionalInterface
  public interface Remark {
    /// Has nothing to say.
    Remark NONE = (_, _) -> Optional.empty();

    /// @param inner `outer` with the lenses applied, or itself where they do not open it
    Optional<Attempt> on(HttpMessage outer, HttpMessage inner);
  }
}
