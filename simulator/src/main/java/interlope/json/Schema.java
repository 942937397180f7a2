package interlope.json;

import static interlope.json.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The JSON Schema (2020-12) of an object, as it comes together. It leaves room for further
/// members, as readers must.
public final class Schema {
  private final List<String> required = new ArrayList<>();
  private final Map<String, @Nullable Object> properties = object();

  private List<Map<String, @Nullable Object>> either = List.of();

  Schema() {}

  /// Of an object that has all of these members.
  ///
  /// @param values the schema of each, by its name
  public static Map<String, @Nullable Object> withAll(Map<String, @Nullable Object> values) {
    return object("type", "object", "required", List.copyOf(values.keySet()), "properties", values);
  }

  Map<String, @Nullable Object> tree() {
    var tree = object("type", "object");
    if (!required.isEmpty()) {
      tree.put("required", List.copyOf(required));
    }
    tree.put("properties", properties);
    if (!either.isEmpty()) {
      tree.put("oneOf", either);
    }
    return tree;
  }

  void always(String name, Map<String, @Nullable Object> value) {
    required.add(name);
    properties.put(name, value);
  }

  void sometimes(String name, Map<String, @Nullable Object> value) {
    properties.put(name, value);
  }

  /// The members of `all`, each of which may be missing.
  void sometimes(Schema all) {
    properties.putAll(all.properties);
  }

  void either(List<Map<String, @Nullable Object>> schemas) {
    either = List.copyOf(schemas);
  }

  /// The schema of a value that may be null.
  static Map<String, @Nullable Object> orNull(Map<String, @Nullable Object> schema) {
    if (schema.get("enum") instanceof List<?> values && values.contains(null)) {
      return schema;
    }
    var type = schema.get("type");
    if (type instanceof String && !type.equals("object") && !type.equals("array")) {
      var either = object();
      either.putAll(schema);
      either.put("type", List.of(type, "null"));
      return either;
    }
    return object("anyOf", Stream.of(schema, object("type", "null")).toList());
  }
}
