package interlope.app.gui.stage.ladder;

import static interlope.word.Texts.text;

import interlope.app.gui.part.PartyLook;
import interlope.ladder.Account;
import interlope.ladder.Crossing;
import interlope.ladder.Rung;
import interlope.wire.Direction;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Draws messages as rows.
public final class MessageRows {
  /// What of a long handshake flight has room on a leg: what people look for in it.
  private static final Set<String> TELLING =
      Set.of("ClientHello", "ServerHello", "HelloRetryRequest", "Certificate", "ClientKeyExchange");

  private static final int MOST_NAMES = 2;

  private MessageRows() {}

  /// @param start when the ladder begins
  static LadderRow.Message of(Rung.Message message, Duration start, boolean decisive) {
    var reach = reach(message);
    boolean whole = reach == LadderRow.Reach.DIRECT || reach == LadderRow.Reach.THROUGH;
    var first = message.front() == null ? null : left(message, whole);
    return new LadderRow.Message(
        message,
        time(message.at().minus(start)),
        decisive,
        reach,
        message.to() == Direction.TO_SERVER,
        first,
        whole ? null : right(message),
        Insight.of(message, message.first()));
  }

  public static LadderRow.Reach reach(Rung.Message message) {
    if (message.front() == null) {
      return LadderRow.Reach.RIGHT;
    }
    if (message.back() != null) {
      return message.wentThrough() ? LadderRow.Reach.THROUGH : LadderRow.Reach.RELAYED;
    }
    return message.attacker().state() == Account.State.NOTHING
        ? LadderRow.Reach.DIRECT
        : LadderRow.Reach.LEFT;
  }

  private static LadderRow.Part left(Rung.Message message, boolean whole) {
    boolean toServer = message.to() == Direction.TO_SERVER;
    var sender = toServer ? PartyLook.CLIENT : whole ? PartyLook.SERVER : PartyLook.ATTACKER;
    boolean atEnd = whole || !toServer;
    boolean refused = atEnd && isRefused(toServer ? message.server() : message.client());
    return part(message, message.first(), sender, !toServer && message.wasChanged(), refused);
  }

  private static LadderRow.@Nullable Part right(Rung.Message message) {
    var crossing = message.back();
    if (crossing == null) {
      return message.attacker().state() == Account.State.KEPT
          ? new LadderRow.Part(text("stage.label.kept"), LadderRow.Sign.KEPT, PartyLook.ATTACKER)
          : null;
    }
    boolean toServer = message.to() == Direction.TO_SERVER;
    return part(
        message,
        crossing,
        toServer ? PartyLook.ATTACKER : PartyLook.SERVER,
        toServer && message.wasChanged(),
        toServer && isRefused(message.server()));
  }

  private static LadderRow.Part part(
      Rung.Message message, Crossing crossing, PartyLook sender, boolean changed, boolean refused) {
    var insight = Insight.of(message, crossing);
    var sign =
        changed
            ? LadderRow.Sign.CHANGED
            : refused
                ? LadderRow.Sign.REFUSED
                : switch (insight) {
                  case PLAIN -> LadderRow.Sign.NONE;
                  case SEALED -> LadderRow.Sign.SEALED;
                  case OPENED -> LadderRow.Sign.OPENED;
                };
    var label = name(message);
    if (Insight.inner(message) == Insight.SEALED && !changed && !refused) {
      label = text("stage.label.sealed", label);
    }
    if (changed) {
      boolean own = message.front() == null || message.back() == null;
      label = own ? text("stage.label.own", label) : text("stage.label.changed", label);
    }
    return new LadderRow.Part(refused ? text("stage.label.refused", label) : label, sign, sender);
  }

  private static boolean isRefused(Account account) {
    return account.state() == Account.State.REFUSED;
  }

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
  static String spoken(Rung.Message message, LadderRow.Reach reach) {
    boolean toServer = message.to() == Direction.TO_SERVER;
    var ends =
        switch (reach) {
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

  /// As short as it can be read.
  static String time(Duration at) {
    double millis = at.toNanos() / 1e6;
    return millis < 1000
        ? text("stage.time.millis", String.format(Locale.UK, "%.1f", millis))
        : text("stage.time.seconds", String.format(Locale.UK, "%.2f", millis / 1000));
  }
}
