package interlope.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of a JSON object that is being read. Those that nobody asks for are ignored.
///
/// All that read throw [IllegalArgumentException] where a member is missing or something else than
/// it has to be, as the constructors of values do; the message has no full stop.
public record Members(Map<String, @Nullable Object> object) {
  static Members of(@Nullable Object json) {
    if (json instanceof Map<?, ?> object) {
      @SuppressWarnings("unchecked") // what Json reads
      var members = (Map<String, @Nullable Object>) object;
      return new Members(members);
    }
    throw new IllegalArgumentException("there is no object where one should be");
  }

  /// Whether it is there and not null.
  public boolean has(String name) {
    return object.get(name) != null;
  }

  public <T> T read(String name, Form<T> form) {
    if (!object.containsKey(name)) {
      throw new IllegalArgumentException("there is no `%s`".formatted(name));
    }
    return form.read(name, object.get(name));
  }

  /// Null where it is null, or not there.
  public <T> @Nullable T readIfThere(String name, Form<T> form) {
    return has(name) ? read(name, form) : null;
  }

  /// As it stands there.
  public @Nullable Object tree(String name) {
    return object.get(name);
  }

  /// Those of these that are there, in this order.
  public Map<String, @Nullable Object> only(List<String> names) {
    var some = new LinkedHashMap<String, @Nullable Object>();
    names.stream().filter(this::has).forEach(name -> some.put(name, object.get(name)));
    return some;
  }
}
