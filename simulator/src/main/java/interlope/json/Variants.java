package interlope.json;

import static interlope.json.Json.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shape of a value that is one of several kinds: a member tells which, and the others are the
/// kind's own.
///
/// @param tag the member's name
/// @param what it is of which there are kinds, for messages
public record Variants<T>(String tag, String what, List<Variant<? extends T>> all)
    implements Shape<T> {
  public Variants {
    all = List.copyOf(all);
  }

  /// One kind under its name.
  public record Variant<S>(String name, Class<S> type, Shape<S> shape) {
    private void write(Object value, Map<String, @Nullable Object> into) {
      shape.write(type.cast(value), into);
    }
  }

  /// @throws IllegalArgumentException where no variant is of its type
  @Override
  public void write(T value, Map<String, @Nullable Object> into) {
    for (var variant : all) {
      if (variant.type().isInstance(value)) {
        into.put(tag, variant.name());
        variant.write(value, into);
        return;
      }
    }
    throw new IllegalArgumentException("no form for " + value.getClass());
  }

  @Override
  public T read(Members from) {
    var name = from.read(tag, Forms.TEXT);
    for (var variant : all) {
      if (variant.name().equals(name)) {
        return variant.shape().read(from);
      }
    }
    throw new IllegalArgumentException("this version knows no %s `%s`".formatted(what, name));
  }

  @Override
  public void describe(Schema schema) {
    schema.either(
        all.stream()
            .map(variant -> {
              var one = new Schema();
              one.always(tag, object("const", variant.name()));
              variant.shape().describe(one);
              return one.tree();
            })
            .toList());
  }
}
