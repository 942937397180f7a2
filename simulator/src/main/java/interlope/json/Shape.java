package interlope.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of an object that carry one value between them; an object may have others beside.
public interface Shape<T extends @Nullable Object> {
  void write(T value, Map<String, @Nullable Object> into);

  /// @throws IllegalArgumentException as [Members] says
  T read(Members from);

  void describe(Schema schema);

  /// The schema of an object with the members of all of these.
  static Map<String, @Nullable Object> schema(List<Shape<?>> shapes) {
    var schema = new Schema();
    shapes.forEach(shape -> shape.describe(schema));
    return schema.tree();
  }
}
