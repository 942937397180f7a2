package interlope.scenario.yaml;

import interlope.scenario.problem.Place;
import interlope.word.Texts;
import java.util.List;
import java.util.Locale;

/// What a YAML file says, with the places. Aliases stay what they are: nothing is ever expanded.
public sealed interface Yaml {
  Place place();

  /// What it is, for people: `a list`.
  String description();

  /// @param kind what the core schema of YAML 1.2 makes of it
  record Scalar(Place place, Kind kind, String text) implements Yaml {
    /// What a scalar is.
    public enum Kind {
      TEXT,
      NUMBER,
      SWITCH,
      EMPTY
    }

    @Override
    public String description() {
      return Texts.text("problem.value." + kind.name().toLowerCase(Locale.ROOT));
    }
  }

  record Sequence(Place place, List<Yaml> items) implements Yaml {
    @Override
    public String description() {
      return Texts.text("problem.value.list");
    }
  }

  record Mapping(Place place, List<Field> fields) implements Yaml {
    public boolean has(String key) {
      return fields.stream().anyMatch(field -> field.key().equals(key));
    }

    @Override
    public String description() {
      return Texts.text("problem.value.mapping");
    }
  }

  /// It is a problem already where it was found, so readers pass over it in silence.
  record Alias(Place place) implements Yaml {
    @Override
    public String description() {
      return Texts.text("problem.value.alias");
    }
  }

  /// @param place of the key
  record Field(Place place, String key, Yaml value) {}
}
