package interlope.scenario.file;

import interlope.design.Design;
import interlope.scenario.parse.DesignFiles;
import interlope.scenario.parse.Walk;
import interlope.scenario.problem.FileProblems;
import interlope.scenario.problem.Place;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Design files beside a scenario's file. None is read from outside the folder that was given, by
/// whatever way a path would lead there.
record DesignsOnDisk(SelectedFile scenarioFile, Reading reading) implements DesignFiles {
  @Override
  public Optional<Design> named(String path, Walk scenario, Place place) {
    var objection = DesignPath.objection(path);
    if (objection.isPresent()) {
      return refuse(scenario, place, objection.get());
    }
    try {
      return within(path, beside(scenarioFile.path(), path), scenario, place);
    } catch (InvalidPathException strange) {
      return refuse(scenario, place, DesignPath.missing(path));
    }
  }

  private Optional<Design> within(String path, Path file, Walk scenario, Place place) {
    try {
      var folder = scenarioFile.folder().toRealPath();
      var lexically = beside(scenarioFile.path().toAbsolutePath(), path).normalize();
      boolean strays = !lexically.startsWith(scenarioFile.folder().toAbsolutePath().normalize());
      if (strays || !file.toRealPath().startsWith(folder)) {
        return refuse(
            scenario, place, DesignPath.leadsOut(path, SelectedFile.shown(scenarioFile.folder())));
      }
      return read(file);
    } catch (IOException missing) {
      return refuse(scenario, place, DesignPath.missing(path));
    }
  }

  private Optional<Design> read(Path file) throws IOException {
    var found = new FileProblems();
    var source = FileText.read(file, SelectedFile.shown(file), found);
    reading.note(found.inOrder());
    return reading.design(file.toRealPath().toString(), source);
  }

  private static Path beside(Path scenario, String path) {
    return scenario.resolveSibling(path);
  }

  private static Optional<Design> refuse(Walk scenario, Place place, String message) {
    scenario.wrong(place, "design", message);
    return Optional.empty();
  }
}
