package interlope.wire.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Header fields in their order on the wire.
public record Headers(List<Header> fields) {
  public static final Headers NONE = new Headers(List.of());

  public Headers {
    fields = List.copyOf(fields);
  }

  public static Headers of(String name, String value) {
    return new Headers(List.of(new Header(name, value)));
  }

  public Optional<String> first(String name) {
    return fields.stream().filter(field -> field.isNamed(name)).map(Header::value).findFirst();
  }

  public List<String> all(String name) {
    return fields.stream().filter(field -> field.isNamed(name)).map(Header::value).toList();
  }

  /// With `name` set to `value`: in the place of the first one of that name, else at the end.
  public Headers with(String name, String value) {
    var set = new Header(name, value);
    if (first(name).isEmpty()) {
      return new Headers(Stream.concat(fields.stream(), Stream.of(set)).toList());
    }
    var firstAt = fields.indexOf(fields.stream().filter(f -> f.isNamed(name)).findFirst().get());
    return new Headers(
        java.util.stream.IntStream.range(0, fields.size())
            .filter(at -> at == firstAt || !fields.get(at).isNamed(name))
            .mapToObj(at -> at == firstAt ? set : fields.get(at))
            .toList());
  }

  public Headers without(String name) {
    return new Headers(fields.stream().filter(field -> !field.isNamed(name)).toList());
  }
}
