package interlope.report.json;

import static interlope.json.Json.object;

import interlope.event.Event;
import interlope.event.Line;
import interlope.event.Party;
import interlope.json.Forms;
import interlope.json.Json;
import interlope.json.Members;
import interlope.json.Shape;
import interlope.json.Shapes;
import interlope.wire.Leg;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of one run's transcript as JSON. Legs are numbered as they appear, from 1; the line in
/// which one first appears tells its ports. For one run, in one direction, and not for several
/// threads.
public final class TranscriptLines {
  private static final Shape<Integer> NUMBER = Shapes.member("line", Forms.integer());

  /// Since the run began, in seconds, in steps of 0.1 ms.
  private static final Shape<Duration> AT =
      Shapes.member("at", Forms.duration(Duration.ofSeconds(1), 4));

  private static final Shape<Party> PARTY = Shapes.member("party", JudgementForms.PARTY);
  private static final Shape<@Nullable List<LegNumbers.Numbered>> LEGS =
      Shapes.ifAny("legs", Forms.list(Forms.of(LegNumbers.Numbered.SHAPE)));

  private final LegNumbers legs = new LegNumbers();
  private final Shape<Event> events = EventForms.with(legs);

  /// One line of `transcript.jsonl`, without its end.
  public String write(Line line) {
    int known = legs.all().size();
    var tree = object();
    NUMBER.write(line.number(), tree);
    AT.write(line.at(), tree);
    PARTY.write(line.party(), tree);
    events.write(line.event(), tree);
    var met = legs.since(known);
    LEGS.write(met.isEmpty() ? null : met, tree);
    return Json.of(tree);
  }

  /// @param number that the line has to have
  /// @throws IllegalArgumentException as [Members] says
  public Line read(Members line, int number) {
    if (NUMBER.read(line) != number) {
      throw new IllegalArgumentException("it says that it is line %d".formatted(NUMBER.read(line)));
    }
    var at = AT.read(line);
    var party = PARTY.read(line);
    var met = LEGS.read(line);
    if (met != null) {
      met.forEach(legs::meet);
    }
    return new Line(number, at, party, events.read(line));
  }

  /// The JSON Schema (2020-12) of a line, made from the same forms; on one line, ended.
  public static String schema() {
    var titled =
        object(
            "$schema", "https://json-schema.org/draft/2020-12/schema",
            "title", "A line of the transcript.jsonl that interlope run --record writes");
    titled.putAll(Shape.schema(all()));
    return Json.of(titled) + "\n";
  }

  private static List<Shape<?>> all() {
    return List.of(NUMBER, AT, PARTY, EventForms.with(new LegNumbers()), LEGS);
  }

  /// In the order of their numbers, so far.
  public List<Leg> legs() {
    return legs.all();
  }
}
