package interlope.report;

import static interlope.report.JsonText.object;

import interlope.event.Event;
import interlope.event.Line;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The lines of one run's transcript as JSON. Legs are numbered as they appear, from 1; the line in
/// which one first appears tells its ports. For one run, and not for several threads.
final class TranscriptJson {
  private final Map<Leg, Integer> legs = new LinkedHashMap<>();

  /// One line of `transcript.jsonl`, without its end.
  String line(Line line) {
    int known = legs.size();
    var tree = object();
    tree.put("line", line.number());
    tree.put("at", seconds(line));
    tree.put("party", RunJson.party(line.party()));
    tell(line.event(), tree);
    if (legs.size() > known) {
      tree.put("legs", legs.entrySet().stream().skip(known).map(TranscriptJson::ports).toList());
    }
    return JsonText.of(tree);
  }

  /// In the order of their numbers, so far.
  List<Leg> legs() {
    return List.copyOf(legs.keySet());
  }

  private void tell(Event event, Map<String, @Nullable Object> tree) {
    switch (event) {
      case Event.Connected(var leg) -> put(tree, "event", "connected", "leg", number(leg));
      case Event.Ended(var leg) -> put(tree, "event", "ended", "leg", number(leg));
      case Event.Joined(var front, var back) ->
          put(tree, "event", "joined", "leg", number(front), "onLeg", number(back));
      case Event.HandshakeDone(var leg, var protocol, var suite) ->
          put(
              tree,
              "event",
              "handshake-done",
              "leg",
              number(leg),
              "protocol",
              protocol,
              "suite",
              suite);
      case Event.AlertPassed(var leg, var sent, var alert) ->
          put(tree, "event", "alert-passed", "leg", number(leg), "sent", sent, "alert", alert);
      case Event.Asked(var id, var request) -> {
        at(tree, "asked", id, Direction.TO_SERVER);
        tree.put("message", message(request));
      }
      case Event.Took(var id, var answer) -> {
        at(tree, "took", id, Direction.TO_CLIENT);
        tree.put("message", message(answer));
      }
      case Event.Filled(var button, var fields) ->
          put(tree, "event", "filled", "button", button, "fields", new TreeMap<>(fields));
      case Event.Loaded(var id, var answer) -> {
        at(tree, "loaded", id, Direction.TO_CLIENT);
        tree.put("message", message(answer));
      }
      case Event.Ran(var path, var source) -> {
        put(tree, "event", "ran", "path", path);
        content(tree, source);
      }
      case Event.Shown(var id, var what, var text) -> {
        if (id == null) {
          put(tree, "event", "shown");
        } else {
          at(tree, "shown", id, null);
        }
        put(tree, "what", what.word(), "text", text);
      }
      case Event.Answered(var id, var user, var request, var answer) -> {
        at(tree, "answered", id, Direction.TO_CLIENT);
        put(tree, "user", user, "request", message(request), "message", message(answer));
      }
      case Event.CarriedOut(var id, var transfer) -> {
        at(tree, "carried-out", id, null);
        put(tree, "destination", transfer.destination());
        put(tree, "amount", transfer.amount(), "memo", transfer.memo());
      }
      case Event.Noticed(var by, var text) ->
          put(tree, "event", "noticed", "by", by.word(), "text", text);
      case Event.VisitEnded(var attacked, var end) ->
          put(tree, "event", "visit-ended", "attacked", attacked, "session", RunJson.session(end));
      case Event.Holds(var what, var text) ->
          put(tree, "event", "holds", "what", what, "text", text);
      case Event.BytesRead(var leg, var to, var how, var bytes) -> {
        put(tree, "event", "bytes-read", "leg", number(leg), "to", end(to), "how", how.word());
        content(tree, bytes);
      }
      case Event.MessageRead(var id, var to, var how, var message) -> {
        at(tree, "message-read", id, to);
        put(tree, "how", how.word(), "message", message(message));
      }
      case Event.MessageChanged(var id, var to, var message) -> {
        at(tree, "message-changed", id, to);
        tree.put("message", message(message));
      }
      case Event.Kept(var id) -> at(tree, "kept", id, Direction.TO_SERVER);
      case Event.MessageSent(var id, var request) -> {
        at(tree, "message-sent", id, Direction.TO_SERVER);
        tree.put("message", message(request));
      }
      case Event.Tried(var attempt) -> {
        var failed = attempt.failed();
        put(tree, "event", "tried", "what", attempt.what().word());
        put(tree, "failed", failed == null ? null : failed.word(), "text", attempt.text());
      }
    }
  }

  private void at(
      Map<String, @Nullable Object> tree, String event, ExchangeId id, @Nullable Direction to) {
    put(tree, "event", event, "leg", number(id.leg()), "exchange", id.request());
    if (to != null) {
      tree.put("to", end(to));
    }
  }

  private int number(Leg leg) {
    return legs.computeIfAbsent(leg, _ -> legs.size() + 1);
  }

  private static Map<String, @Nullable Object> ports(Map.Entry<Leg, Integer> numbered) {
    var leg = numbered.getKey();
    return object(
        "leg", numbered.getValue(), "clientPort", leg.clientPort(), "serverPort", leg.serverPort());
  }

  private static Map<String, @Nullable Object> message(HttpMessage message) {
    var fields = new ArrayList<List<String>>();
    message.headers().fields().forEach(field -> fields.add(List.of(field.name(), field.value())));
    var tree = object("start", message.startLine(), "headers", fields);
    content(tree, message.body());
    return tree;
  }

  /// As text where it is one that prints, else in hexadecimal.
  private static void content(Map<String, @Nullable Object> tree, Bytes bytes) {
    var text = printable(bytes);
    tree.put(text == null ? "hex" : "text", text == null ? bytes.hex() : text);
  }

  private static @Nullable String printable(Bytes bytes) {
    try {
      var text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toArray())).toString();
      return text.codePoints().allMatch(TranscriptJson::prints) ? text : null;
    } catch (CharacterCodingException _) {
      return null;
    }
  }

  private static boolean prints(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\t'
        || !Character.isISOControl(codePoint);
  }

  private static String end(Direction to) {
    return to == Direction.TO_SERVER ? "server" : "client";
  }

  /// Seconds since the run began, in steps of 0.1 ms.
  private static BigDecimal seconds(Line line) {
    return BigDecimal.valueOf(line.at().toNanos(), 9).setScale(4, RoundingMode.HALF_UP);
  }

  private static void put(Map<String, @Nullable Object> tree, @Nullable Object... members) {
    tree.putAll(object(members));
  }
}
