package interlope.report.saved;

import interlope.json.Json;
import interlope.json.Members;
import interlope.report.json.RunJson;
import interlope.scenario.problem.ScenarioException;
import java.nio.charset.CharacterCodingException;

/// Reads `run.json`.
final class RunReader {
  private RunReader() {}

  static RunJson.Saved read(SavedFile file) throws SavedRunException {
    var bytes = file.bytes();
    try {
      return read(
          file,
          Json.parse(SavedFile.text(bytes, 0, bytes.length))
              .orElseThrow(() -> file.damaged("is damaged: it is no JSON")));
    } catch (CharacterCodingException _) {
      throw file.damaged("is damaged: it is no JSON");
    } catch (IllegalArgumentException wrong) {
      throw file.damaged("cannot be read: " + wrong.getMessage());
    } catch (ScenarioException wrong) {
      var problem = wrong.problems().getFirst();
      throw file.damaged(
          "asks no question that this version knows: %s: %s"
              .formatted(problem.field(), problem.message()));
    }
  }

  private static RunJson.Saved read(SavedFile file, Members saved)
      throws SavedRunException, ScenarioException {
    int format = RunJson.format(saved);
    if (format > RunJson.FORMAT) {
      throw SavedRunException.of(
          file.path(),
          "has format %d, and this version reads up to %d; open it with a newer interlope"
              .formatted(format, RunJson.FORMAT));
    }
    return RunJson.read(saved);
  }
}
