package interlope.ladder;

import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.story.Secret;
import interlope.wire.Leg;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts messages and moments in one order.
final class Drawing {
  private final Recording recording;
  private final Testimony told;
  private final CrossedLegs legs;
  private final Accounts accounts;
  private final LooseLines loose;
  private final List<Rung> rungs = new ArrayList<>();

  private Drawing(Recording recording) {
    this.recording = recording;
    told = Testimony.of(recording.lines());
    legs = CrossedLegs.of(recording);
    accounts = new Accounts(legs, told);
    var pairs = Pairs.of(legs, told);
    loose = LooseLines.of(recording.lines(), pairs);
    pairs.forEach(pair -> rungs.add(message(pair)));
    moments();
  }

  static Drawing of(Recording recording) {
    return new Drawing(recording);
  }

  /// The run's secrets as its honest parties told them.
  List<Secret> secrets() {
    return told.secrets();
  }

  /// A moment was written down after what caused it had passed.
  List<Rung> inOrder() {
    rungs.sort(Comparator.comparing(Rung::at).thenComparing(rung -> rung instanceof Rung.Moment));
    var numbered = new ArrayList<Rung>(rungs.size());
    for (var rung : rungs) {
      numbered.add(numbered(rung, numbered.size() + 1));
    }
    return numbered;
  }

  private static Rung numbered(Rung rung, int number) {
    return switch (rung) {
      case Rung.Message m ->
          new Rung.Message(
              number,
              m.at(),
              m.lines(),
              m.kind(),
              m.to(),
              m.name(),
              m.front(),
              m.back(),
              m.client(),
              m.attacker(),
              m.server());
      case Rung.Moment(_, var at, var lines, var by, var fact) ->
          new Rung.Moment(number, at, lines, by, fact);
    };
  }

  private Rung message(Pair pair) {
    var first = pair.first();
    return new Rung.Message(
        0,
        pair.at(),
        lines(pair),
        first.kind(),
        first.to(),
        first.name(),
        crossing(pair.front()),
        crossing(pair.back()),
        accounts.ofClient(pair),
        accounts.ofAttacker(pair),
        accounts.ofServer(pair));
  }

  private static @Nullable Crossing crossing(@Nullable Crossed crossed) {
    return crossed == null ? null : crossed.crossing();
  }

  private List<Integer> lines(Pair pair) {
    var numbers = new TreeSet<>(loose.of(pair));
    addLines(numbers, pair.front());
    addLines(numbers, pair.back());
    return List.copyOf(numbers);
  }

  private void addLines(Set<Integer> numbers, @Nullable Crossed crossed) {
    if (crossed == null) {
      return;
    }
    if (crossed.isHttp()) {
      numbers.addAll(told.lines(Accounts.way(crossed)));
    } else {
      told.lines(crossed.leg()).stream()
          .filter(line -> tellsOf(line.event(), crossed))
          .forEach(line -> numbers.add(line.number()));
    }
  }

  private static boolean tellsOf(Event event, Crossed crossed) {
    return switch (crossed.kind()) {
      case HANDSHAKE -> event instanceof Event.HandshakeDone && crossed.name().endsWith("Finished");
      case ALERT ->
          event instanceof Event.AlertPassed(_, _, var alert) && crossed.name().equals(alert);
      case BYTES -> event instanceof Event.BytesRead(_, var to, _, _) && to == crossed.to();
      case REQUEST, ANSWER -> false;
    };
  }

  private void moments() {
    var ends = ends();
    int visit = 0;
    var visits = told.visits();
    for (var line : recording.lines()) {
      if (line.event() instanceof Event.Happened fact) {
        boolean endsVisit =
            line.party() == Party.CLIENT
                && (fact instanceof Event.Noticed || fact instanceof Event.VisitEnded);
        var at = endsVisit ? later(line.at(), last(visits.get(visit), ends)) : line.at();
        rungs.add(new Rung.Moment(0, at, List.of(line.number()), line.party(), fact));
      }
      if (line.number() == visits.get(visit).endLine()) {
        visit++;
      }
    }
  }

  /// When the last of each leg passed and both its ends knew that it was over.
  private Map<Leg, Duration> ends() {
    var ends = new HashMap<Leg, Duration>();
    legs.crossed()
        .forEach((leg, all) -> all.forEach(one -> ends.merge(leg, one.at(), Drawing::later)));
    for (var line : recording.lines()) {
      if (line.event() instanceof Event.Ended(var leg)) {
        ends.merge(leg, line.at(), Drawing::later);
      }
    }
    return ends;
  }

  /// A visit is over when its connections are: that the client was the first to know, or to hear,
  /// says nothing.
  private Duration last(Testimony.Visit visit, Map<Leg, Duration> ends) {
    var last = Duration.ZERO;
    for (var leg : visit.legs()) {
      last = later(last, ends.getOrDefault(leg, Duration.ZERO));
      var back = told.routes().carrying(leg);
      if (back.isPresent()) {
        last = later(last, ends.getOrDefault(back.get(), Duration.ZERO));
      }
    }
    return last;
  }

  private static Duration later(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
