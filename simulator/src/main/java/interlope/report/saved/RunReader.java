package interlope.report.saved;

import interlope.event.Detector;
import interlope.event.How;
import interlope.report.RunJson;
import interlope.run.Run;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import interlope.verdict.Evidence;
import interlope.verdict.Judgement;
import interlope.verdict.Loss;
import interlope.verdict.TriedAt;
import interlope.verdict.Verdict;
import interlope.verdict.VerdictWord;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Reads `run.json`.
final class RunReader {
  private static final long MILLISECOND = 1_000_000;
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");

  private RunReader() {}

  /// @param run without its recording
  /// @param started null where the file does not tell it yet
  record Content(Run run, @Nullable Instant started) {}

  static Content read(SavedFile file) throws SavedRunException {
    var bytes = file.bytes();
    try {
      return content(file, Fields.parse(SavedFile.text(bytes, 0, bytes.length)));
    } catch (CharacterCodingException | JacksonException _) {
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

  private static Content content(SavedFile file, Fields fields)
      throws SavedRunException, ScenarioException {
    int format = fields.has("format") ? fields.integer("format") : RunJson.FORMAT;
    if (format > RunJson.FORMAT) {
      throw SavedRunException.of(
          file.path(),
          "has format %d, and this version reads up to %d; open it with a newer interlope"
              .formatted(format, RunJson.FORMAT));
    }
    var run =
        new Run(
            scenario(fields),
            key(fields),
            judgement(fields),
            fields.duration("millis", MILLISECOND),
            null);
    return new Content(run, started(fields));
  }

  private static String key(Fields fields) {
    var key = fields.text("key");
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("`key` is not sixteen hexadecimal digits");
    }
    return key;
  }

  private static @Nullable Instant started(Fields fields) {
    var started = fields.textOrNull("started");
    try {
      return started == null ? null : Instant.parse(started);
    } catch (DateTimeException _) {
      throw new IllegalArgumentException("`started` is no time");
    }
  }

  /// JSON is YAML, so the reader of scenarios reads the question and what was expected.
  private static Scenario scenario(Fields fields) throws ScenarioException {
    var question = ScenarioReader.readText("run.json", question(fields));
    var file = fields.textOrNull("file");
    var id = fields.textOrNull("scenario");
    return new Scenario(
        id == null ? fields.text("key") : id,
        fields.text("title"),
        fields.has("tags") ? fields.texts("tags") : List.of(),
        fields.has("story") ? fields.text("story") : "",
        question.design(),
        question.attack(),
        question.mishap(),
        question.expect(),
        fields.has("lesson") ? fields.text("lesson") : "",
        new FileLine(file == null ? "" : file, fields.has("line") ? fields.integer("line") : 1));
  }

  private static String question(Fields fields) {
    var parts = new ArrayList<String>();
    parts.add("\"id\": \"saved\"");
    parts.add("\"design\": " + fields.fields("design").object());
    var attack = fields.fieldsOrNull("attack");
    if (attack != null) {
      parts.add("\"attack\": " + only(attack, "position", "entry", "action", "knows"));
    }
    if (fields.has("mishap")) {
      parts.add("\"mishap\": " + fields.json("mishap"));
    }
    var expected = fields.fieldsOrNull("expected");
    if (expected != null) {
      parts.add("\"expect\": " + only(expected, "verdict", "losses", "detectedBy"));
    }
    return "{" + String.join(",\n", parts) + "}";
  }

  /// Members that are not the question's own are left out: readers ignore what they do not know.
  private static String only(Fields fields, String... names) {
    return List.of(names).stream()
        .filter(fields::has)
        .map(name -> "\"%s\": %s".formatted(name, fields.json(name)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static Judgement judgement(Fields fields) {
    var attempts =
        fields.listOfFields("attempts").stream()
            .map(tried -> new TriedAt(EventReader.attempt(tried), line(tried)))
            .toList();
    return new Judgement(
        verdict(fields, attempts),
        attempts,
        EventReader.session(fields.fields("session")),
        Set.copyOf(fields.words("detectedBy", Detector.values())));
  }

  private static Verdict verdict(Fields fields, List<TriedAt> attempts) {
    var failed = attempts.stream().filter(tried -> tried.attempt().failed() != null).toList();
    return switch (fields.word("verdict", VerdictWord.values())) {
      case BREACHED ->
          new Verdict.Breached(
              fields.listOfFields("evidence").stream().map(RunReader::evidence).toList());
      case BLOCKED -> new Verdict.Blocked(failed);
      case WITHSTOOD -> new Verdict.Withstood(failed);
      case INCONCLUSIVE -> new Verdict.Inconclusive(fields.text("why"));
    };
  }

  private static Evidence evidence(Fields evidence) {
    var secret = evidence.textOrNull("secret");
    return new Evidence(
        evidence.word("loss", Loss.values()),
        secret == null ? null : EventReader.secret(secret),
        evidence.word("how", How.values()),
        evidence.text("text"),
        line(evidence));
  }

  private static int line(Fields of) {
    int line = of.integer("line");
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1");
    }
    return line;
  }
}
