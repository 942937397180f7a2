package interlope.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shape of a public record: that of each component, in their order.
final class RecordShape<R extends Record> implements Shape<R> {
  private final List<Shape<?>> shapes;
  private final List<Method> components;
  private final Constructor<R> canonical;

  /// @throws IllegalArgumentException where the record has not as many components as there are
  ///   shapes
  RecordShape(Class<R> type, List<Shape<?>> shapes) {
    var all = type.getRecordComponents();
    if (all.length != shapes.size()) {
      throw new IllegalArgumentException(
          "%s has %d components, and not %d".formatted(type, all.length, shapes.size()));
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
    for (int at = 0; at < shapes.size(); at++) {
      ((Shape<@Nullable Object>) shapes.get(at)).write(call(components.get(at), whole), into);
    }
  }

  @Override
  public R read(Members from) {
    var arguments = new @Nullable Object[shapes.size()];
    for (int at = 0; at < arguments.length; at++) {
      arguments[at] = shapes.get(at).read(from);
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
}
