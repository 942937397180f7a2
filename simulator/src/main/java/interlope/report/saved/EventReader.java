package interlope.report.saved;

import interlope.attack.Capability;
import interlope.event.Attempt;
import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.Reason;
import interlope.event.SessionEnd;
import interlope.event.What;
import interlope.story.SecretKind;
import interlope.story.Transfer;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.Header;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Restores events from the lines of a transcript: what [interlope.report] writes of each. All
/// throw [IllegalArgumentException] as [Fields] does.
final class EventReader {
  private static final String REQUEST_END = " HTTP/1.1";
  private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 ([1-5][0-9]{2}) .*");

  private final Map<Integer, Leg> legs = new LinkedHashMap<>();

  /// In the order of their numbers.
  List<Leg> legs() {
    return List.copyOf(legs.values());
  }

  /// The event of a line; the legs that first appear in it have to be there.
  Event read(Fields line) {
    if (line.has("legs")) {
      line.listOfFields("legs").forEach(this::meet);
    }
    return event(line);
  }

  static Party party(String word) {
    return Fields.named(word, Party.values(), party -> party.name().toLowerCase(Locale.ROOT));
  }

  static SessionEnd session(Fields session) {
    var refusedBy = session.textOrNull("refusedBy");
    return new SessionEnd(
        session.word("end", SessionEnd.End.values()),
        refusedBy == null ? null : party(refusedBy),
        session.textOrNull("alert"),
        session.wordOrNull("reason", Reason.values()),
        session.textOrNull("text"));
  }

  static Attempt attempt(Fields attempt) {
    return new Attempt(
        attempt.word("what", What.values()),
        attempt.wordOrNull("failed", Failure.values()),
        attempt.text("text"));
  }

  static SecretKind secret(String word) {
    return Fields.named(word, SecretKind.values(), SecretKind::word);
  }

  private Event event(Fields of) {
    var kind = of.text("event");
    return switch (kind) {
      case "connected" -> new Event.Connected(leg(of, "leg"));
      case "ended" -> new Event.Ended(leg(of, "leg"));
      case "joined" -> new Event.Joined(leg(of, "leg"), leg(of, "onLeg"));
      case "handshake-done" ->
          new Event.HandshakeDone(leg(of, "leg"), of.text("protocol"), of.text("suite"));
      case "alert-passed" ->
          new Event.AlertPassed(leg(of, "leg"), of.truth("sent"), of.textOrNull("alert"));
      case "asked" -> new Event.Asked(exchange(of), request(of, "message"));
      case "took" -> new Event.Took(exchange(of), answer(of));
      case "filled" -> new Event.Filled(of.text("button"), filled(of.fields("fields")));
      case "loaded" -> new Event.Loaded(exchange(of), answer(of));
      case "ran" -> new Event.Ran(of.text("path"), content(of));
      case "shown" ->
          new Event.Shown(
              of.has("leg") ? exchange(of) : null, secret(of.text("what")), of.text("text"));
      case "answered" ->
          new Event.Answered(
              exchange(of), of.textOrNull("user"), request(of, "request"), answer(of));
      case "carried-out" -> new Event.CarriedOut(exchange(of), transfer(of));
      case "noticed" -> new Event.Noticed(of.word("by", Detector.values()), of.text("text"));
      case "visit-ended" ->
          new Event.VisitEnded(of.truth("attacked"), session(of.fields("session")));
      case "holds" -> new Event.Holds(of.word("what", Capability.values()).word(), of.text("text"));
      case "bytes-read" -> new Event.BytesRead(leg(of, "leg"), to(of), how(of), content(of));
      case "message-read" ->
          new Event.MessageRead(exchange(of), to(of), how(of), message(of, "message"));
      case "message-changed" ->
          new Event.MessageChanged(exchange(of), to(of), message(of, "message"));
      case "kept" -> new Event.Kept(exchange(of));
      case "message-sent" -> new Event.MessageSent(exchange(of), request(of, "message"));
      case "tried" -> new Event.Tried(attempt(of));
      default ->
          throw new IllegalArgumentException("this version knows no event `%s`".formatted(kind));
    };
  }

  private void meet(Fields numbered) {
    var leg = new Leg(numbered.integer("clientPort"), numbered.integer("serverPort"));
    int number = numbered.integer("leg");
    if (legs.putIfAbsent(number, leg) != null) {
      throw new IllegalArgumentException("leg %d is there twice".formatted(number));
    }
  }

  private Leg leg(Fields of, String name) {
    int number = of.integer(name);
    var leg = legs.get(number);
    if (leg == null) {
      throw new IllegalArgumentException("there is no leg %d".formatted(number));
    }
    return leg;
  }

  private ExchangeId exchange(Fields of) {
    return new ExchangeId(leg(of, "leg"), of.integer("exchange"));
  }

  private static Direction to(Fields of) {
    return Fields.named(
        of.text("to"), Direction.values(), to -> to == Direction.TO_SERVER ? "server" : "client");
  }

  private static How how(Fields of) {
    return of.word("how", How.values());
  }

  private static Map<String, String> filled(Fields typed) {
    var fields = new LinkedHashMap<String, String>();
    typed.object().propertyNames().forEach(name -> fields.put(name, typed.text(name)));
    return fields;
  }

  private static Transfer transfer(Fields of) {
    return new Transfer(of.text("destination"), of.text("amount"), of.text("memo"));
  }

  private static HttpRequest request(Fields of, String name) {
    if (message(of, name) instanceof HttpRequest request) {
      return request;
    }
    throw new IllegalArgumentException("`%s` is no request".formatted(name));
  }

  private static HttpResponse answer(Fields of) {
    if (message(of, "message") instanceof HttpResponse answer) {
      return answer;
    }
    throw new IllegalArgumentException("`message` is no answer");
  }

  private static HttpMessage message(Fields of, String name) {
    var message = of.fields(name);
    var start = message.text("start");
    var headers =
        new Headers(message.listOfTexts("headers").stream().map(EventReader::header).toList());
    int methodEnd = start.indexOf(' ');
    if (start.endsWith(REQUEST_END) && methodEnd < start.length() - REQUEST_END.length()) {
      return new HttpRequest(
          start.substring(0, methodEnd),
          start.substring(methodEnd + 1, start.length() - REQUEST_END.length()),
          headers,
          content(message));
    }
    var answer = ANSWER.matcher(start);
    if (!answer.matches()) {
      throw new IllegalArgumentException("`start` begins no message");
    }
    return new HttpResponse(Integer.parseInt(answer.group(1)), headers, content(message));
  }

  private static Header header(List<String> field) {
    if (field.size() != 2) {
      throw new IllegalArgumentException("a header is not a name and a value");
    }
    return new Header(field.getFirst(), field.getLast());
  }

  private static Bytes content(Fields of) {
    var text = of.textOrNull("text");
    return text == null ? Bytes.ofHex(of.text("hex")) : Bytes.ofText(text);
  }
}
