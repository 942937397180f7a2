package interlope.scenario.vary;

import interlope.design.Design;
import java.util.List;

/// A design that can be, made of another by changing one key.
///
/// @param design what comes of it
/// @param resets what had to give way, in the catalogue's order; empty where nothing had to
public record DesignChange(Design design, List<Reset> resets) {
  public DesignChange {
    resets = List.copyOf(resets);
  }

  /// A value that did not go together with the new one.
  ///
  /// @param from the value that was there or was asked for, as in [interlope.catalogue.Vocabulary]
  /// @param to the value in its place: the default, or for `trust` what is left of the list
  /// @param why without a capital and a full stop
  public record Reset(String key, Object from, Object to, String why) {}
}
