package interlope.scenario.yaml;

import interlope.scenario.problem.Place;
import java.util.List;

/// What a YAML file says, with the places. Aliases stay what they are: nothing is ever expanded.
public sealed interface Yaml {
  Place place();

  /// What it is, for people: `a list`.
  String description();

  /// @param kind what the core schema of YAML 1.2 makes of it
  record Scalar(Place place, Kind kind, String text) implements Yaml {
    /// What a scalar is.
    public enum Kind {
      TEXT("text"),
      NUMBER("a number"),
      SWITCH("a yes-or-no value"),
      EMPTY("empty");

      private final String description;

      Kind(String description) {
        this.description = description;
      }
    }

    @Override
    public String description() {
      return kind.description;
    }
  }

  record Sequence(Place place, List<Yaml> items) implements Yaml {
    @Override
    public String description() {
      return "a list";
    }
  }

  record Mapping(Place place, List<Field> fields) implements Yaml {
    public boolean has(String key) {
      return fields.stream().anyMatch(field -> field.key().equals(key));
    }

    @Override
    public String description() {
      return "a mapping";
    }
  }

  /// It is a problem already where it was found, so readers pass over it in silence.
  record Alias(Place place) implements Yaml {
    @Override
    public String description() {
      return "an alias";
    }
  }

  /// @param place of the key
  record Field(Place place, String key, Yaml value) {}
}
