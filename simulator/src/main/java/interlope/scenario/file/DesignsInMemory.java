package interlope.scenario.file;

import interlope.design.Design;
import interlope.scenario.parse.DesignFiles;
import interlope.scenario.parse.Walk;
import interlope.scenario.problem.Place;
import interlope.scenario.problem.SourceText;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Design files among texts that are read together.
///
/// @param folder of the scenario, with `/` at its end, or empty
record DesignsInMemory(Map<String, String> textsByPath, String folder, Reading reading)
    implements DesignFiles {
  static DesignsInMemory beside(String file, Map<String, String> textsByPath, Reading reading) {
    return new DesignsInMemory(textsByPath, file.substring(0, file.lastIndexOf('/') + 1), reading);
  }

  @Override
  public Optional<Design> named(String path, Walk scenario, Place place) {
    var objection = DesignPath.objection(path);
    if (objection.isPresent()) {
      return refuse(scenario, place, objection.get());
    }
    var file = resolved(path);
    if (file.isEmpty()) {
      return refuse(scenario, place, DesignPath.leadsOut(path, ""));
    }
    var text = textsByPath.get(file.get());
    return text == null
        ? refuse(scenario, place, DesignPath.missing(path))
        : reading.design(file.get(), SourceText.of(file.get(), text));
  }

  /// Empty where the path leads out.
  private Optional<String> resolved(String path) {
    var steps = new ArrayDeque<String>();
    for (var step : List.of((folder + path).split("/", -1))) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }

  private static Optional<Design> refuse(Walk scenario, Place place, String message) {
    scenario.wrong(place, "design", message);
    return Optional.empty();
  }
}
