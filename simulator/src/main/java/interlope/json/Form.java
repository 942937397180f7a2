package interlope.json;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How a value stands in JSON: written, read and described in one place.
public interface Form<T> {
  @Nullable Object write(T value);

  /// @param name of the member that it is, for messages
  /// @throws IllegalArgumentException where `json` is no such value; the message has no full stop
  T read(String name, @Nullable Object json);

  /// Its JSON Schema (2020-12).
  Map<String, @Nullable Object> schema();

  /// The same for another type of value.
  default <R> Form<R> as(Function<R, T> from, Function<T, R> into) {
    return new Form<>() {
      @Override
      public @Nullable Object write(R value) {
        return Form.this.write(from.apply(value));
      }

      @Override
      public R read(String name, @Nullable Object json) {
        return into.apply(Form.this.read(name, json));
      }

      @Override
      public Map<String, @Nullable Object> schema() {
        return Form.this.schema();
      }
    };
  }
}
