package interlope.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The shape of a public record: that of each component, in their order, and between them members
/// that only tell something of the whole.
final class RecordShape<R extends Record> implements Shape<R> {
  private final List<Shape<?>> shapes;
  private final List<Method> components;
  private final Constructor<R> canonical;

  /// @throws IllegalArgumentException where the record has not as many components as there are
  ///   shapes of some
  RecordShape(Class<R> type, List<Shape<?>> shapes) {
    var all = type.getRecordComponents();
    long parts = shapes.stream().filter(shape -> !(shape instanceof Told<?>)).count();
    if (all.length != parts) {
      throw new IllegalArgumentException(
          "%s has %d components, and not %d".formatted(type, all.length, parts));
    }
    this.shapes = List.copyOf(shapes);
    components = Arrays.stream(all).map(RecordComponent::getAccessor).toList();
    try {
      canonical =
          type.getConstructor(
              Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException notPublic) {
      throw new IllegalArgumentException(notPublic);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // whoever lists the shapes knows the components' types
  public void write(R whole, Map<String, @Nullable Object> into) {
    var next = components.iterator();
    for (var shape : shapes) {
      var part = shape instanceof Told<?> ? whole : call(next.next(), whole);
      ((Shape<@Nullable Object>) shape).write(part, into);
    }
  }

  @Override
  public R read(Members from) {
    var arguments = new @Nullable Object[components.size()];
    int at = 0;
    for (var shape : shapes) {
      if (!(shape instanceof Told<?>)) {
        arguments[at++] = shape.read(from);
      }
    }
    try {
      return canonical.newInstance(arguments);
    } catch (InvocationTargetException refused) {
      throw unchecked(refused);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void describe(Schema schema) {
    shapes.forEach(shape -> shape.describe(schema));
  }

  private static @Nullable Object call(Method accessor, Object whole) {
    try {
      return accessor.invoke(whole);
    } catch (InvocationTargetException failed) {
      throw unchecked(failed);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// A record says no to its arguments in an [IllegalArgumentException], as it would by itself.
  private static RuntimeException unchecked(InvocationTargetException failure) {
    return failure.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(failure.getCause());
  }

  /// A member that tells something of the whole, for people: it is written and never read.
  record Told<R>(String name, Function<R, ? extends @Nullable String> text, boolean always)
      implements Shape<R> {
    @Override
    public void write(R whole, Map<String, @Nullable Object> into) {
      into.put(name, text.apply(whole));
    }

    @Override
    public R read(Members from) {
      throw new UnsupportedOperationException(name + " is only told");
    }

    @Override
    public void describe(Schema schema) {
      var text = Forms.TEXT.schema();
      schema.always(name, always ? text : Schema.orNull(text));
    }
  }
}
