package interlope.app.gui.stage.ladder;

import static interlope.word.Texts.text;

import interlope.app.gui.part.PartyLook;
import interlope.ladder.Rung;
import interlope.wire.Direction;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a row says of its message.
final class MessageWords {
  /// What of a long handshake flight has room on a leg: what people look for in it.
  private static final Set<String> TELLING =
      Set.of("ClientHello", "ServerHello", "HelloRetryRequest", "Certificate", "ClientKeyExchange");

  private static final int MOST_NAMES = 2;

  private MessageWords() {}

  /// What a message is, as short as a leg is wide.
  static String name(Rung.Message message) {
    return switch (message.kind()) {
      case HANDSHAKE -> ofFlight(message.name());
      case ALERT -> text("stage.label.alert", message.name());
      case REQUEST, ANSWER ->
          Insight.inner(message) == Insight.PLAIN
              ? withoutQuery(message.name())
              : withoutQuery(innermost(message));
      case BYTES -> text("stage.label.bytes", message.first().size());
    };
  }

  private static String ofFlight(String all) {
    var names = List.of(all.split(", "));
    var telling =
        names.stream()
            .filter(TELLING::contains)
            .limit(MOST_NAMES)
            .collect(Collectors.joining(", "));
    return names.size() <= MOST_NAMES || telling.isEmpty()
        ? String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)))
        : telling;
  }

  private static String innermost(Rung.Message message) {
    var client = message.client().readings();
    var server = message.server().readings();
    return named((client.size() >= server.size() ? client : server).getLast().message());
  }

  private static String named(HttpMessage message) {
    return switch (message) {
      case HttpRequest request -> request.method() + " " + request.target();
      case HttpResponse answer -> String.valueOf(answer.status());
    };
  }

  private static String withoutQuery(String name) {
    int query = name.indexOf('?');
    return query < 0 ? name : name.substring(0, query);
  }

  /// In words: who to whom, all of its name, and what the attacker had of it.
  static String spoken(Rung.Message message, Stretch stretch) {
    boolean toServer = message.to() == Direction.TO_SERVER;
    var ends =
        switch (stretch) {
          case DIRECT, THROUGH, RELAYED -> List.of(PartyLook.CLIENT, PartyLook.SERVER);
          case LEFT -> List.of(PartyLook.CLIENT, PartyLook.ATTACKER);
          case RIGHT -> List.of(PartyLook.ATTACKER, PartyLook.SERVER);
        };
    var from = toServer ? ends.getFirst() : ends.getLast();
    var to = toServer ? ends.getLast() : ends.getFirst();
    var name = name(message);
    return text(
        "stage.spoken",
        message.number(),
        from.word(),
        to.word(),
        name.equals(message.name()) ? name : name + " (" + message.name() + ")",
        text("stage.had." + word(message.attacker().state())),
        text("stage.insight." + word(Insight.of(message, message.first()))));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
