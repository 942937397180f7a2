package interlope.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is told of a value, a shape for each component: all that it is made of, or more, or less.
public record Parts<R>(List<Part<R, ?>> all) {
  public Parts {
    all = List.copyOf(all);
  }

  /// @param shape the members that carry the component
  public record Part<R, T extends @Nullable Object>(Shape<T> shape, Function<R, T> component) {
    private void write(R whole, Map<String, @Nullable Object> into) {
      shape.write(component.apply(whole), into);
    }

    public T read(Members from) {
      return shape.read(from);
    }
  }

  public void write(R whole, Map<String, @Nullable Object> into) {
    all.forEach(part -> part.write(whole, into));
  }

  public Map<String, @Nullable Object> tree(R whole) {
    var tree = Json.object();
    write(whole, tree);
    return tree;
  }

  /// Of an object with these members.
  public Map<String, @Nullable Object> schema() {
    return Shape.schema(all.stream().<Shape<?>>map(Part::shape).toList());
  }

  /// @param make the value of the members in which it stands
  public Shape<R> with(Function<Members, R> make) {
    return new Shape<>() {
      @Override
      public void write(R value, Map<String, @Nullable Object> into) {
        Parts.this.write(value, into);
      }

      @Override
      public R read(Members from) {
        return make.apply(from);
      }

      @Override
      public void describe(Schema schema) {
        all.forEach(part -> part.shape().describe(schema));
      }
    };
  }
}
