package interlope.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of an object that carry one value between them; an object may have others beside.
public interface Shape<T extends @Nullable Object> {
  void write(T value, Map<String, @Nullable Object> into);

  /// @throws IllegalArgumentException as [Members] says
  T read(Members from);

  void describe(Schema schema);
}
