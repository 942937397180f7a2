package interlope.scenario.parse;

import interlope.design.Design;
import interlope.scenario.problem.Place;
import java.util.Optional;

/// Where a scenario finds the design files that it names.
public interface DesignFiles {
  /// The design in the file at `path`; empty where there is none or something is wrong with it.
  /// What is wrong with the path is noted in `scenario`, what is wrong inside the file at its own
  /// place.
  ///
  /// @param path as written in the scenario, relative to it
  /// @param place of the path in the scenario
  Optional<Design> named(String path, Walk scenario, Place place);
}
