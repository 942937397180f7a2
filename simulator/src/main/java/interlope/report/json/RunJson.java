package interlope.report.json;

import static interlope.json.Json.object;
import static interlope.json.Shapes.member;

import interlope.json.Forms;
import interlope.json.Json;
import interlope.json.Members;
import interlope.json.Parts;
import interlope.json.Parts.Part;
import interlope.json.Schema;
import interlope.run.Run;
import interlope.run.Skipped;
import interlope.run.SuiteResult;
import interlope.scenario.problem.ScenarioException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Judged runs as JSON, in the form that scripts depend on: members are added, never changed.
public final class RunJson {
  /// The `format` of the document.
  public static final int FORMAT = 1;

  private static final Parts<Skipped> SKIPPED =
      new Parts<>(
          List.of(
              new Part<>(member("scenario", Forms.TEXT), skipped -> skipped.scenario().id()),
              new Part<>(member("needs", Forms.TEXT), Skipped::needs),
              new Part<>(member("how", Forms.TEXT), Skipped::how)));

  private RunJson() {}

  /// The document of a whole suite: a run each on a line of its own.
  public static String document(SuiteResult result) {
    return """
    {"interlope": "%s", "format": %d, "seed": "%s", "notRun": %d,
     "runs": [%s],
     "skipped": [%s]}
    """
        .formatted(
            Version.CURRENT,
            FORMAT,
            result.seed(),
            result.notRun(),
            lines(result.runs().stream().map(RunJson::line).toList()),
            lines(
                result.skipped().stream().map(skipped -> Json.of(SKIPPED.tree(skipped))).toList()));
  }

  private static String lines(List<String> objects) {
    return objects.stream().map(object -> "\n  " + object).collect(Collectors.joining(","));
  }

  /// One run on one line, without its end.
  public static String line(Run run) {
    return Json.of(RunForms.ALL.tree(run));
  }

  /// One run as its folder keeps it: with what a window shows of its scenario, and when it began.
  public static String saved(Run run, Instant started) {
    var tree = RunForms.ALL.tree(run);
    RunForms.FORMAT.write(FORMAT, tree);
    RunForms.STARTED.write(started, tree);
    RunForms.OF_FOLDER.write(run, tree);
    return Json.of(tree);
  }

  /// What [#saved] wrote.
  ///
  /// @param run without its recording
  /// @param started null where it does not tell
  public record Saved(Run run, @Nullable Instant started) {}

  /// @throws IllegalArgumentException as [Members] says
  public static Saved read(Members saved) throws ScenarioException {
    return new Saved(RunForms.read(saved), RunForms.STARTED.read(saved));
  }

  /// Of which format a saved run is.
  public static int format(Members saved) {
    return Objects.requireNonNullElse(RunForms.FORMAT.read(saved), FORMAT);
  }

  /// The JSON Schema (2020-12) of the document, made from the same forms; on one line, ended.
  public static String schema() {
    var whole =
        Schema.withAll(
            object(
                "interlope", Forms.TEXT.schema(),
                "format", object("const", FORMAT),
                "seed", object("type", "string", "pattern", "^[0-9a-f]{8}$"),
                "notRun", Forms.integer(0).schema(),
                "runs", object("type", "array", "items", object("$ref", "#/$defs/run")),
                "skipped", object("type", "array", "items", SKIPPED.schema())));
    var titled =
        object(
            "$schema", "https://json-schema.org/draft/2020-12/schema",
            "title", "What interlope run --format json prints");
    titled.putAll(whole);
    titled.put("$defs", object("run", RunForms.ALL.schema()));
    return Json.of(titled) + "\n";
  }
}
