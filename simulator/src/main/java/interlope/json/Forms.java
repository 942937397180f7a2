package interlope.json;

import static interlope.json.Json.object;

import interlope.word.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The forms of simple values, and of lists and objects.
public final class Forms {
  public static final Form<String> TEXT =
      new Simple<>(object("type", "string"), String.class, "no text");

  public static final Form<Boolean> TRUTH =
      new Simple<>(object("type", "boolean"), Boolean.class, "neither true nor false");

  /// No run takes longer; a time beyond it is damage.
  public static final Duration LONGEST = Duration.ofDays(365);

  private Forms() {}

  /// @param pattern a regular expression, from its `^` to its `$`
  /// @param otherwise what another text is, for messages
  public static Form<String> text(String pattern, String otherwise) {
    var compiled = Pattern.compile(pattern);
    return new Form<>() {
      @Override
      public Object write(String value) {
        return value;
      }

      @Override
      public String read(String name, @Nullable Object json) {
        var text = TEXT.read(name, json);
        if (!compiled.matcher(text).matches()) {
          throw wrong(name, otherwise);
        }
        return text;
      }

      @Override
      public Map<String, @Nullable Object> schema() {
        return object("type", "string", "pattern", pattern);
      }
    };
  }

  public static Form<Integer> integer() {
    return new Simple<>(object("type", "integer"), Integer.class, "no whole number");
  }

  public static Form<Integer> integer(int least) {
    return described(integer(), object("type", "integer", "minimum", least));
  }

  /// A time that a run takes, as a number of `unit`s that is rounded.
  ///
  /// @param digits after the point
  public static Form<Duration> duration(Duration unit, int digits) {
    return new Form<>() {
      private final BigDecimal nanos = BigDecimal.valueOf(unit.toNanos());

      @Override
      public Object write(Duration value) {
        return BigDecimal.valueOf(value.toNanos()).divide(nanos, digits, RoundingMode.HALF_UP);
      }

      @Override
      public Duration read(String name, @Nullable Object json) {
        var value =
            switch (json) {
              case Integer whole -> BigDecimal.valueOf(whole);
              case BigDecimal number -> number;
              case null, default -> BigDecimal.valueOf(-1);
            };
        var most = BigDecimal.valueOf(LONGEST.toNanos()).divide(nanos);
        if (value.signum() < 0 || value.compareTo(most) > 0) {
          throw wrong(name, "no time that a run can take");
        }
        return Duration.ofNanos(value.multiply(nanos).longValue());
      }

      @Override
      public Map<String, @Nullable Object> schema() {
        return object("type", "number", "minimum", 0);
      }
    };
  }

  /// One of some words.
  public static <T extends Word> Form<T> words(T[] values) {
    return named(List.of(values), Word::word);
  }

  public static <T> Form<T> named(List<T> values, Function<T, String> name) {
    var schema = object("enum", values.stream().map(name).toList());
    return described(
        TEXT.as(
            name,
            word ->
                values.stream()
                    .filter(value -> name.apply(value).equals(word))
                    .findFirst()
                    .orElseThrow(() ->
                        new IllegalArgumentException(
                            "this version knows no word `%s` there".formatted(word)))),
        schema);
  }

  /// An object whose members are all texts.
  public static Form<Map<String, String>> texts() {
    return new Form<>() {
      @Override
      public Object write(Map<String, String> value) {
        return new TreeMap<>(value);
      }

      @Override
      public Map<String, String> read(String name, @Nullable Object json) {
        var texts = new LinkedHashMap<String, String>();
        Members.of(json).object().forEach((key, text) -> texts.put(key, TEXT.read(key, text)));
        return texts;
      }

      @Override
      public Map<String, @Nullable Object> schema() {
        return object("type", "object", "additionalProperties", TEXT.schema());
      }
    };
  }

  public static <T> Form<List<T>> list(Form<T> items) {
    return new Form<>() {
      @Override
      public Object write(List<T> value) {
        return value.stream().map(items::write).toList();
      }

      @Override
      public List<T> read(String name, @Nullable Object json) {
        if (!(json instanceof List<?> all)) {
          throw wrong(name, "no list");
        }
        var read = new ArrayList<T>(all.size());
        all.forEach(item -> read.add(items.read(name, item)));
        return List.copyOf(read);
      }

      @Override
      public Map<String, @Nullable Object> schema() {
        return object("type", "array", "items", items.schema());
      }
    };
  }

  /// A list in which nothing stands twice.
  public static <T> Form<List<T>> set(Form<T> items) {
    return described(
        list(items), object("type", "array", "items", items.schema(), "uniqueItems", true));
  }

  /// An object of its own.
  public static <T> Form<T> of(Shape<T> shape) {
    return new Form<>() {
      @Override
      public Object write(T value) {
        var tree = object();
        shape.write(value, tree);
        return tree;
      }

      @Override
      public T read(String name, @Nullable Object json) {
        return shape.read(Members.of(json));
      }

      @Override
      public Map<String, @Nullable Object> schema() {
        return Shape.schema(List.of(shape));
      }
    };
  }

  /// An object whose members are asked for one by one.
  public static Form<Members> members() {
    return new Form<>() {
      @Override
      public Object write(Members value) {
        return value.object();
      }

      @Override
      public Members read(String name, @Nullable Object json) {
        return Members.of(json);
      }

      @Override
      public Map<String, @Nullable Object> schema() {
        return object("type", "object");
      }
    };
  }

  /// A tree that is written and read as it is.
  public static Form<Object> tree(Map<String, @Nullable Object> schema) {
    return new Simple<>(schema, Object.class, "null");
  }

  /// The same form, described otherwise.
  public static <T> Form<T> described(Form<T> form, Map<String, @Nullable Object> schema) {
    return new Form<>() {
      @Override
      public @Nullable Object write(T value) {
        return form.write(value);
      }

      @Override
      public T read(String name, @Nullable Object json) {
        return form.read(name, json);
      }

      @Override
      public Map<String, @Nullable Object> schema() {
        return schema;
      }
    };
  }

  private static IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException("`%s` is %s".formatted(name, what));
  }

  /// A value that the tree holds as it is.
  private record Simple<T>(Map<String, @Nullable Object> schema, Class<T> type, String otherwise)
      implements Form<T> {
    @Override
    public Object write(T value) {
      return value;
    }

    @Override
    public T read(String name, @Nullable Object json) {
      if (!type.isInstance(json)) {
        throw wrong(name, otherwise);
      }
      return type.cast(json);
    }
  }
}
