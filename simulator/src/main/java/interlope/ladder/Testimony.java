package interlope.ladder;

import interlope.event.Event;
import interlope.event.LegEnds;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.story.Secret;
import interlope.story.bank.BankMessages;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a transcript's lines say of each message, and of the client's visits.
final class Testimony {
  private final LegEnds routes;
  private final Set<Secret> secrets = new LinkedHashSet<>();
  private final Map<Way, Account.Reading> meant = new HashMap<>();
  private final Map<Way, Account.Reading> understood = new HashMap<>();
  private final Map<Way, List<Account.Reading>> read = new HashMap<>();
  private final Map<Way, Account.Reading> made = new HashMap<>();
  private final Map<Way, List<Integer>> lines = new HashMap<>();
  private final Map<Leg, List<Line>> ofLegs = new HashMap<>();
  private final Set<Leg> handshakeRefused = new HashSet<>();
  private final Set<Leg> answerRefused = new HashSet<>();
  private final List<Leg> ofClient = new ArrayList<>();
  private final Set<Leg> legsOfVisit = new HashSet<>();
  private final List<Visit> visits = new ArrayList<>();

  /// A request or its answer.
  record Way(ExchangeId exchange, Direction to) {}

  /// @param legs what the client connected meanwhile
  /// @param endLine the number of the line that says that it is over; the last visit may have none
  record Visit(Set<Leg> legs, int endLine) {
    Visit {
      legs = Set.copyOf(legs);
    }
  }

  private Testimony(List<Line> all) {
    routes = LegEnds.in(all);
    all.forEach(this::learn);
    visits.add(new Visit(legsOfVisit, Integer.MAX_VALUE));
  }

  static Testimony of(List<Line> lines) {
    return new Testimony(lines);
  }

  private void learn(Line line) {
    switch (line.event()) {
      case Event.Connected(var leg) -> {
        if (routes.isOfClient(leg)) {
          legsOfVisit.add(leg);
          ofClient.add(leg);
        }
      }
      case Event.Ended(var leg) -> about(leg, line);
      case Event.HandshakeDone(var leg, _, _) -> about(leg, line);
      case Event.AlertPassed(var leg, _, _) -> about(leg, line);
      case Event.BytesRead(var leg, _, _, _) -> about(leg, line);
      case Event.Asked(var id, var request) ->
          meant(at(id, Direction.TO_SERVER, line), request, line);
      case Event.Took(var id, var answer) -> meant(at(id, Direction.TO_CLIENT, line), answer, line);
      case Event.Loaded(var id, var answer) ->
          meant(at(id, Direction.TO_CLIENT, line), answer, line);
      case Event.Answered(var id, _, var request, var answer) -> {
        understood.put(at(id, Direction.TO_SERVER, line), reading(request, line));
        understood.put(at(id, Direction.TO_CLIENT, line), reading(answer, line));
        if (!routes.isOfAttacker(id.leg()) || routes.carriesClient(id.leg())) {
          secrets.addAll(BankMessages.secretsIn(answer));
        }
      }
      case Event.Filled(_, var fields) -> secrets.addAll(BankMessages.secretsIn(fields));
      case Event.Shown(_, var what, var text) -> secrets.add(new Secret(what, text));
      case Event.MessageRead(var id, var to, var how, var message) ->
          read.computeIfAbsent(at(id, to, line), _ -> new ArrayList<>())
              .add(new Account.Reading(how, message, line.number()));
      case Event.MessageChanged(var id, var to, var message) ->
          made.put(at(id, to, line), reading(message, line));
      case Event.MessageSent(var id, var request) ->
          made.put(at(id, Direction.TO_SERVER, line), reading(request, line));
      case Event.Kept(var id) -> at(id, Direction.TO_SERVER, line);
      case Event.VisitEnded(_, var end) -> visitEnded(end, line);
      case Event.Passed _, Event.Told _, Event.Read _, Event.Meddled _, Event.Happened _ -> {}
    }
  }

  private void meant(Way way, HttpMessage message, Line line) {
    meant.put(way, reading(message, line));
    secrets.addAll(BankMessages.secretsIn(message));
  }

  private void about(Leg leg, Line line) {
    ofLegs.computeIfAbsent(leg, _ -> new ArrayList<>()).add(line);
  }

  private Way at(ExchangeId id, Direction to, Line line) {
    var way = new Way(id, to);
    lines.computeIfAbsent(way, _ -> new ArrayList<>()).add(line.number());
    return way;
  }

  private static Account.Reading reading(HttpMessage message, Line line) {
    return new Account.Reading(null, message, line.number());
  }

  private void visitEnded(SessionEnd end, Line line) {
    visits.add(new Visit(legsOfVisit, line.number()));
    legsOfVisit.clear();
    if (end.refusedBy() == Party.CLIENT && end.reason() != null && !ofClient.isEmpty()) {
      refused(end.reason(), ofClient.getLast());
    }
  }

  private void refused(Reason why, Leg leg) {
    switch (why) {
      case UNTRUSTED_CHAIN,
          EXPIRED,
          CERTIFICATE_POLICY,
          WRONG_NAME,
          PIN_MISMATCH,
          HANDSHAKE_REFUSED ->
          handshakeRefused.add(leg);
      case INNER_NOT_OPENED, ANSWER_REFUSED -> answerRefused.add(leg);
      case MIXED_CONTENT,
          SCRIPT_STOPPED,
          INNER_REFUSED,
          SERVER_REFUSED,
          CONNECTION_LOST,
          SILENCE -> {}
    }
  }

  LegEnds routes() {
    return routes;
  }

  /// What the client meant by a request, or took from an answer.
  Account.@Nullable Reading meant(Way way) {
    return meant.get(way);
  }

  /// What the server had or gave inside any inner layer.
  Account.@Nullable Reading understood(Way way) {
    return understood.get(way);
  }

  /// What the attacker read, the outermost layer first.
  List<Account.Reading> read(Way way) {
    return read.getOrDefault(way, List.of());
  }

  /// What the attacker sent: in a message's place, or of its own.
  Account.@Nullable Reading made(Way way) {
    return made.get(way);
  }

  List<Integer> lines(Way way) {
    return lines.getOrDefault(way, List.of());
  }

  /// Lines about a leg as a whole.
  List<Line> lines(Leg leg) {
    return ofLegs.getOrDefault(leg, List.of());
  }

  /// Whether the client ended the handshake on `leg`, or right after it.
  boolean isHandshakeRefused(Leg leg) {
    return handshakeRefused.contains(leg);
  }

  /// Whether the client did not accept the last answer on `leg`.
  boolean isAnswerRefused(Leg leg) {
    return answerRefused.contains(leg);
  }

  /// The run's secrets as its honest parties told them, each once, in the order in which they did.
  List<Secret> secrets() {
    return List.copyOf(secrets);
  }

  /// In their order; the last one is what the client did after the end of its last visit.
  List<Visit> visits() {
    return List.copyOf(visits);
  }
}
