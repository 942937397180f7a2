package interlope.report.json;

import static interlope.json.Shapes.member;
import static interlope.json.Shapes.ofRecord;

import interlope.json.Form;
import interlope.json.Forms;
import interlope.json.Shape;
import interlope.wire.Leg;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The legs of one transcript under their numbers, from 1 in the order in which they appear.
final class LegNumbers implements Form<Leg> {
  private static final Form<Integer> NUMBER = Forms.integer(1);

  /// A number and the leg that it stands for.
  public record Numbered(int number, Leg leg) {
    static final Shape<Numbered> SHAPE =
        ofRecord(
            Numbered.class,
            member("leg", NUMBER),
            ofRecord(
                Leg.class,
                member("clientPort", Forms.integer()),
                member("serverPort", Forms.integer())));
  }

  private final Map<Leg, Integer> numbers = new LinkedHashMap<>();
  private final Map<Integer, Leg> legs = new LinkedHashMap<>();

  /// In the order of their numbers.
  List<Leg> all() {
    return List.copyOf(legs.values());
  }

  /// Those that appeared after the first `known`.
  List<Numbered> since(int known) {
    return legs.entrySet().stream()
        .skip(known)
        .map(leg -> new Numbered(leg.getKey(), leg.getValue()))
        .toList();
  }

  /// @throws IllegalArgumentException where the number stands for another leg already
  void meet(Numbered one) {
    if (legs.putIfAbsent(one.number(), one.leg()) != null) {
      throw new IllegalArgumentException("leg %d is there twice".formatted(one.number()));
    }
  }

  @Override
  public Object write(Leg leg) {
    return numbers.computeIfAbsent(
        leg,
        _ -> {
          legs.put(legs.size() + 1, leg);
          return legs.size();
        });
  }

  @Override
  public Leg read(String name, @Nullable Object json) {
    int number = NUMBER.read(name, json);
    var leg = legs.get(number);
    if (leg == null) {
      throw new IllegalArgumentException("there is no leg %d".formatted(number));
    }
    return leg;
  }

  @Override
  public Map<String, @Nullable Object> schema() {
    return NUMBER.schema();
  }
}
