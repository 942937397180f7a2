package interlope.design.vary;

import interlope.design.Design;
import interlope.design.Key;
import interlope.design.Key.Setting;
import interlope.design.Objection;
import java.util.List;

/// A design that can be, made of another by changing one key.
///
/// @param design what comes of it
/// @param concessions what had to give way, in the catalogue's order; empty where nothing had to
public record DesignChange(Design design, List<Concession> concessions) {
  public DesignChange {
    concessions = List.copyOf(concessions);
  }

  /// A value that did not go together with the new one.
  ///
  /// @param from what was there or was asked for
  /// @param to what stands in its place
  public record Concession(Setting<?> from, Setting<?> to, Objection why) {
    public Key<?> key() {
      return from.key();
    }
  }
}
