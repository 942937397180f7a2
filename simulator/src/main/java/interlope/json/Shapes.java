package interlope.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Shapes of one member, and shapes made of parts.
public final class Shapes {
  private Shapes() {}

  /// One member that is always there.
  public static <T> Shape<T> member(String name, Form<T> form) {
    return new Shape<>() {
      @Override
      public void write(T value, Map<String, @Nullable Object> into) {
        into.put(name, form.write(value));
      }

      @Override
      public T read(Members from) {
        return from.read(name, form);
      }

      @Override
      public void describe(Schema schema) {
        schema.always(name, form.schema());
      }
    };
  }

  /// One member that may be null; where it is missing, it is taken as null.
  public static <T> Shape<@Nullable T> orNull(String name, Form<T> form) {
    return new Shape<>() {
      @Override
      public void write(@Nullable T value, Map<String, @Nullable Object> into) {
        into.put(name, value == null ? null : form.write(value));
      }

      @Override
      public @Nullable T read(Members from) {
        return from.readIfThere(name, form);
      }

      @Override
      public void describe(Schema schema) {
        schema.always(name, Schema.orNull(form.schema()));
      }
    };
  }

  /// One member that is there only where there is a value.
  public static <T> Shape<@Nullable T> ifAny(String name, Form<T> form) {
    return new Shape<>() {
      @Override
      public void write(@Nullable T value, Map<String, @Nullable Object> into) {
        if (value != null) {
          into.put(name, form.write(value));
        }
      }

      @Override
      public @Nullable T read(Members from) {
        return from.readIfThere(name, form);
      }

      @Override
      public void describe(Schema schema) {
        schema.sometimes(name, form.schema());
      }
    };
  }

  /// A shape whose members are there only where there is a value; `first` is one of them.
  public static <T> Shape<@Nullable T> ifAny(String first, Shape<T> shape) {
    return new Shape<>() {
      @Override
      public void write(@Nullable T value, Map<String, @Nullable Object> into) {
        if (value != null) {
          shape.write(value, into);
        }
      }

      @Override
      public @Nullable T read(Members from) {
        return from.has(first) ? shape.read(from) : null;
      }

      @Override
      public void describe(Schema schema) {
        var all = new Schema();
        shape.describe(all);
        schema.sometimes(all);
      }
    };
  }

  /// A shape, and after it a member that is always the same and that nobody reads.
  public static <T> Shape<T> and(Shape<T> shape, String name, String constant) {
    return new Shape<>() {
      @Override
      public void write(T value, Map<String, @Nullable Object> into) {
        shape.write(value, into);
        into.put(name, constant);
      }

      @Override
      public T read(Members from) {
        return shape.read(from);
      }

      @Override
      public void describe(Schema schema) {
        shape.describe(schema);
        schema.always(name, Json.object("const", constant));
      }
    };
  }

  /// A public record whose components have these shapes, in their order.
  public static <R extends Record> Shape<R> ofRecord(Class<R> type, Shape<?>... components) {
    return new RecordShape<>(type, List.of(components));
  }

  /// Beside a record's components: a text that tells something of the whole, and that nobody reads.
  public static <R> Shape<R> told(String name, Function<R, String> text) {
    return new RecordShape.Told<>(name, text, true);
  }

  /// The same, of which there may be none.
  public static <R> Shape<R> toldOrNull(String name, Function<R, @Nullable String> text) {
    return new RecordShape.Told<>(name, text, false);
  }
}
