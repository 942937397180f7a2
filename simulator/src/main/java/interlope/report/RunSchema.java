package interlope.report;

import static interlope.report.JsonText.object;

import interlope.attack.Capability;
import interlope.catalogue.Vocabulary;
import interlope.design.Keys;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.story.SecretKind;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import interlope.word.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The JSON Schema (2020-12) of what [RunJson] writes, made from the same words. It leaves room for
/// further fields, as readers must.
public final class RunSchema {
  private static final Map<String, @Nullable Object> TEXT = object("type", "string");
  private static final Map<String, @Nullable Object> TEXT_OR_NULL =
      object("type", List.of("string", "null"));
  private static final Map<String, @Nullable Object> LINE = object("type", "integer", "minimum", 1);

  private RunSchema() {}

  /// On a few long lines, ended.
  public static String json() {
    return JsonText.of(document()) + "\n";
  }

  private static Map<String, @Nullable Object> document() {
    var schema =
        record(
            "interlope", TEXT,
            "format", object("const", RunJson.FORMAT),
            "seed", object("type", "string", "pattern", "^[0-9a-f]{8}$"),
            "notRun", object("type", "integer", "minimum", 0),
            "runs", list(object("$ref", "#/$defs/run")),
            "skipped", list(record("scenario", TEXT, "needs", TEXT, "how", TEXT)));
    schema.put("$defs", object("run", run()));
    var titled =
        object(
            "$schema", "https://json-schema.org/draft/2020-12/schema",
            "title", "What interlope run --format json prints");
    titled.putAll(schema);
    return titled;
  }

  private static Map<String, @Nullable Object> run() {
    return record(
        "key", object("type", "string", "pattern", "^[0-9a-f]{16}$"),
        "scenario", TEXT_OR_NULL,
        "title", TEXT,
        "file", TEXT_OR_NULL,
        "line", object("type", List.of("integer", "null"), "minimum", 1),
        "design", design(),
        "attack", orNull(attack()),
        "mishap", orNull(words(Vocabulary.mishaps())),
        "fidelity", words(List.of(Fidelity.values())),
        "verdict", words(List.of(VerdictWord.values())),
        "why", TEXT_OR_NULL,
        "losses", set(words(List.of(Loss.values()))),
        "evidence", list(evidence()),
        "attempts", list(attempt()),
        "session", session(),
        "detectedBy", set(words(Vocabulary.detectors())),
        "expected", orNull(expected()),
        "asExpected", object("type", List.of("boolean", "null")),
        "millis", object("type", "number", "minimum", 0));
  }

  private static Map<String, @Nullable Object> design() {
    var keys = new ArrayList<@Nullable Object>();
    for (var key : Keys.ALL) {
      keys.add(key.word());
      keys.add(
          switch (key.form()) {
            case WORD -> words(key.choices());
            case SWITCH -> object("type", "boolean");
            case WORDS -> set(words(key.choices()));
          });
    }
    return record(keys.toArray());
  }

  private static Map<String, @Nullable Object> attack() {
    return record(
        "position", words(Vocabulary.positions()),
        "entry", words(Vocabulary.entries()),
        "action", words(Vocabulary.actions()),
        "knows", set(words(Vocabulary.knowledge())),
        "needs", set(words(List.of(Capability.values()))));
  }

  private static Map<String, @Nullable Object> evidence() {
    var secrets = Arrays.stream(SecretKind.values()).map(SecretKind::word).toList();
    return record(
        "loss", words(List.of(Loss.values())),
        "secret", orNull(object("enum", secrets)),
        "how", words(List.of(How.values())),
        "text", TEXT,
        "line", LINE);
  }

  private static Map<String, @Nullable Object> attempt() {
    return record(
        "what",
        words(List.of(What.values())),
        "failed",
        orNull(words(List.of(Failure.values()))),
        "text",
        TEXT,
        "line",
        LINE);
  }

  private static Map<String, @Nullable Object> session() {
    return record(
        "end", words(List.of(SessionEnd.End.values())),
        "refusedBy", object("enum", Arrays.asList("client", "server", null)),
        "alert", TEXT_OR_NULL,
        "reason", orNull(words(List.of(Reason.values()))),
        "text", TEXT_OR_NULL);
  }

  /// None of the keys is required: only those that a file gave are there.
  private static Map<String, @Nullable Object> expected() {
    return object(
        "type",
        "object",
        "properties",
        object(
            "verdict", words(List.of(VerdictWord.values())),
            "losses", set(words(List.of(Loss.values()))),
            "detectedBy", set(words(Vocabulary.detectors()))));
  }

  /// An object with all of these members.
  private static Map<String, @Nullable Object> record(@Nullable Object... members) {
    var properties = object(members);
    return object(
        "type", "object", "required", List.copyOf(properties.keySet()), "properties", properties);
  }

  private static Map<String, @Nullable Object> words(List<? extends Word> words) {
    return object("enum", words.stream().map(Word::word).toList());
  }

  private static Map<String, @Nullable Object> list(Map<String, @Nullable Object> items) {
    return object("type", "array", "items", items);
  }

  private static Map<String, @Nullable Object> set(Map<String, @Nullable Object> items) {
    return object("type", "array", "items", items, "uniqueItems", true);
  }

  private static Map<String, @Nullable Object> orNull(Map<String, @Nullable Object> schema) {
    return object("anyOf", Stream.of(schema, object("type", "null")).toList());
  }
}
