package interlope.catalogue;

import interlope.attack.Position;
import interlope.attack.Stance;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.design.Key;
import interlope.design.Keys;
import interlope.design.Trust;
import interlope.word.Choice;
import interlope.word.Listed;
import interlope.word.Page;
import interlope.word.Word;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema of scenario files, for editors. It is made from [Vocabulary], like the reader's
/// rules, and says of them what a schema can say: the reader is the stricter of the two.
public final class ScenarioSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ScenarioSchema() {}

  /// Draft 2020-12, pretty, with a newline at the end.
  public static String json() {
    return JsonMapper.builder()
            .build()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(scenario())
            .replace("\r\n", "\n")
        + "\n";
  }

  private static ObjectNode scenario() {
    var schema =
        JSON.objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", "A scenario of interlope")
            .put("type", "object")
            .put("additionalProperties", false);
    schema.putArray("required").add("id").add("design");
    var either = schema.putArray("oneOf");
    either.addObject().putArray("required").add("attack");
    either.addObject().putArray("required").add("mishap");
    var properties = schema.putObject("properties");
    for (var key : Vocabulary.scenarioKeys()) {
      switch (key.word()) {
        case "id" -> properties.set("id", described(name(), key));
        case "title" -> properties.set("title", described(line(), key));
        case "tags" -> properties.set("tags", described(list(name()), key));
        case "design" -> properties.set("design", described(design(), key));
        case "attack" -> properties.set("attack", described(attack(), key));
        case "expect" -> properties.set("expect", described(expect(), key));
        case "mishap" ->
            properties.set(
                "mishap", described(word(Vocabulary.mishaps()), key, Vocabulary.mishaps()));
        default -> properties.set(key.word(), described(type("string"), key));
      }
    }
    return schema;
  }

  private static ObjectNode design() {
    var schema = JSON.objectNode();
    var either = schema.putArray("oneOf");
    either
        .addObject()
        .put("type", "string")
        .put("pattern", ".\\.ya?ml$")
        .put("description", "The path of a design file, relative to this file.");
    var object = either.addObject().put("type", "object").put("additionalProperties", false);
    var properties = object.putObject("properties");
    for (var key : Keys.ALL) {
      var value =
          switch (key.form()) {
            case WORD -> word(key.choices()).put("default", defaultOf(key));
            case SWITCH -> flag(key).put("default", Boolean.parseBoolean(defaultOf(key)));
            case WORDS -> wordOrWords(key).put("default", defaultOf(key));
          };
      properties.set(key.word(), described(value, key, key.choices()));
    }
    return schema;
  }

  private static ObjectNode flag(Key<?> key) {
    var schema = JSON.objectNode();
    var values = schema.putArray("enum");
    built(key.choices()).forEach(choice -> values.add(Boolean.parseBoolean(choice.word())));
    return schema;
  }

  private static ObjectNode wordOrWords(Key<?> key) {
    var schema = JSON.objectNode();
    var either = schema.putArray("oneOf");
    either.add(word(key.choices()));
    var several = list(word(key.choices())).put("minItems", 1);
    if (key.word().equals("trust")) {
      var both = several.putObject("not").putArray("allOf");
      both.addObject().putObject("contains").put("const", Trust.PUBLIC_CA.word());
      both.addObject().putObject("contains").put("const", Trust.PRIVATE_CA.word());
    }
    either.add(several);
    return schema;
  }

  private static ObjectNode attack() {
    var schema = type("object").put("additionalProperties", false);
    schema.putArray("required").add("entry").add("action");
    var properties = schema.putObject("properties");
    for (var key : Vocabulary.attackKeys()) {
      var choices = Vocabulary.choices(key);
      var value =
          switch (key.word()) {
            case "knows" -> list(word(choices));
            case "position" -> word(choices).put("default", Position.ON_PATH.word());
            default -> word(choices);
          };
      properties.set(key.word(), described(value, key, choices));
    }
    var rules = schema.putArray("allOf");
    for (var stance : Stance.values()) {
      var rule = rules.addObject();
      entries(stance).forEach(rule.withArray("/if/properties/entry/enum")::add);
      actions(stance).forEach(rule.withArray("/then/properties/action/enum")::add);
    }
    return schema;
  }

  private static List<String> entries(Stance stance) {
    return Entries.ALL.stream()
        .filter(entry -> entry.value().stance() == stance)
        .map(Listed::word)
        .toList();
  }

  private static List<String> actions(Stance stance) {
    return Actions.ALL.stream()
        .filter(action -> action.value().goesWith().contains(stance))
        .map(Listed::word)
        .toList();
  }

  private static ObjectNode expect() {
    var schema = type("object").put("additionalProperties", false);
    var properties = schema.putObject("properties");
    for (var key : Vocabulary.expectKeys()) {
      var choices = Vocabulary.choices(key);
      var value = key.word().equals("verdict") ? word(choices) : list(word(choices));
      properties.set(key.word(), described(value, key, choices));
    }
    var breached = schema.putObject("if");
    breached.putArray("required").add("verdict");
    breached.withObject("/properties/verdict").put("const", "breached");
    schema.withObject("/then/properties/losses").put("minItems", 1);
    var other = schema.putObject("else");
    other.withArray("/if/required").add("verdict");
    other.withObject("/then/properties/losses").put("maxItems", 0);
    return schema;
  }

  private static ObjectNode word(List<Choice> choices) {
    var schema = type("string");
    var words = schema.putArray("enum");
    built(choices).forEach(choice -> words.add(choice.word()));
    return schema;
  }

  private static List<Choice> built(List<Choice> choices) {
    return choices.stream().filter(Choice::built).toList();
  }

  private static ObjectNode list(ObjectNode items) {
    var schema = type("array").put("uniqueItems", true);
    schema.set("items", items);
    return schema;
  }

  private static ObjectNode name() {
    return type("string")
        .put("pattern", "^" + OwnName.KEBAB_CASE + "$")
        .put("maxLength", OwnName.LONGEST);
  }

  private static ObjectNode line() {
    return type("string").put("pattern", "^\\s*\\S[^\\n]*\\s*$");
  }

  private static ObjectNode type(String type) {
    return JSON.objectNode().put("type", type);
  }

  private static ObjectNode described(ObjectNode schema, Word key) {
    return schema.put("description", Page.of(key).sentence());
  }

  /// With a list of what each word means, for editors show the description beside the key.
  private static ObjectNode described(ObjectNode schema, Word key, List<Choice> choices) {
    return schema.put(
        "description",
        Page.of(key).sentence()
            + built(choices).stream()
                .map(choice -> "\n- `" + choice.word() + "`: " + Page.of(choice).sentence())
                .collect(Collectors.joining()));
  }

  private static String defaultOf(Key<?> key) {
    return key.byDefault().words().getFirst();
  }
}
