package interlope.ladder;

import interlope.event.Event;
import interlope.event.Party;
import interlope.story.bank.BankCall;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What each party made of a message.
final class Accounts {
  private static final Account CLEAR = new Account(Account.State.CLEAR, List.of());
  private static final Account REFUSED = new Account(Account.State.REFUSED, List.of());

  private final CrossedLegs legs;
  private final Testimony told;

  /// The flight that a client looks at to decide, on each leg, and the last answer there.
  private final Map<Leg, Crossed> decisive = new HashMap<>();

  private final Map<Leg, Crossed> lastAnswer = new HashMap<>();
  private final Map<Leg, Crossed> lastFromClient = new HashMap<>();
  private final Map<ExchangeId, HttpResponse> answers = new HashMap<>();

  Accounts(CrossedLegs legs, Testimony told) {
    this.legs = legs;
    this.told = told;
    legs.crossed().values().forEach(all -> all.forEach(this::note));
  }

  private void note(Crossed one) {
    if (one.message() instanceof HttpResponse answer) {
      lastAnswer.put(one.leg(), one);
      answers.put(exchange(one), answer);
    } else if (one.to() == Direction.TO_SERVER) {
      // Not an alert: what a server refuses came before it. It may be a record that does not open.
      if (one.message() == null && one.kind() != Rung.Kind.ALERT) {
        lastFromClient.put(one.leg(), one);
      }
    } else if (one.kind() == Rung.Kind.HANDSHAKE) {
      decisive.merge(one.leg(), one, (former, now) -> carriesChain(now) ? now : former);
    }
  }

  private static boolean carriesChain(Crossed flight) {
    return !flight.crossing().certificates().isEmpty();
  }

  static ExchangeId exchange(Crossed one) {
    return new ExchangeId(one.leg(), one.number());
  }

  static Testimony.Way way(Crossed one) {
    return new Testimony.Way(exchange(one), one.to());
  }

  Account ofClient(Pair pair) {
    var front = pair.front();
    if (front == null) {
      return Account.NOTHING;
    }
    var leg = front.leg();
    if (front.message() == null) {
      boolean refused = told.isHandshakeRefused(leg) && isAt(decisive.get(leg), front);
      return refused ? REFUSED : CLEAR;
    }
    boolean refused = told.isAnswerRefused(leg) && isAt(lastAnswer.get(leg), front);
    return new Account(
        refused ? Account.State.REFUSED : Account.State.CLEAR,
        layers(front.message(), told.meant(way(front))));
  }

  private static boolean isAt(@Nullable Crossed one, Crossed other) {
    return one != null && one.place().equals(other.place());
  }

  /// The message on the wire and, where an inner layer hides what is meant, that.
  private static List<Account.Reading> layers(HttpMessage outer, Account.@Nullable Reading meant) {
    var onTheWire = new Account.Reading(null, outer, meant == null ? 0 : meant.line());
    return meant == null || isSame(outer, meant.message())
        ? List.of(onTheWire)
        : List.of(onTheWire, meant);
  }

  private static boolean isSame(HttpMessage one, HttpMessage other) {
    return switch (one) {
      case HttpRequest request ->
          other instanceof HttpRequest same && BankCall.of(request).equals(BankCall.of(same));
      case HttpResponse answer ->
          other instanceof HttpResponse same
              && answer.status() == same.status()
              && answer.body().equals(same.body());
    };
  }

  Account ofServer(Pair pair) {
    var atServer = atServer(pair);
    if (atServer == null) {
      return Account.NOTHING;
    }
    if (atServer.message() == null) {
      return isRefusedByServer(atServer) ? REFUSED : CLEAR;
    }
    var answer = answers.get(exchange(atServer));
    boolean refused =
        atServer.kind() == Rung.Kind.REQUEST && answer != null && answer.status() >= 400;
    return new Account(
        refused ? Account.State.REFUSED : Account.State.CLEAR,
        layers(atServer.message(), told.understood(way(atServer))));
  }

  private @Nullable Crossed atServer(Pair pair) {
    if (pair.back() != null) {
      return pair.back();
    }
    var front = pair.first();
    return legs.isAtAttacker(front.leg()) ? null : front;
  }

  private boolean isRefusedByServer(Crossed atServer) {
    return isAt(lastFromClient.get(atServer.leg()), atServer)
        && told.lines(atServer.leg()).stream()
            .anyMatch(line ->
                line.party() == Party.SERVER
                    && line.event() instanceof Event.AlertPassed(_, var sent, _)
                    && sent);
  }

  Account ofAttacker(Pair pair) {
    var seen = pair.first();
    if (!legs.isAtAttacker(seen.leg())) {
      return Account.NOTHING;
    }
    if (seen.message() == null) {
      return isOpen(seen) ? CLEAR : Account.SEALED;
    }
    var way = way(seen);
    var readings = new ArrayList<>(told.read(way));
    var made = told.made(way);
    if (made != null) {
      readings.add(made);
    }
    if (pair.front() == null) {
      return own(seen, readings);
    }
    if (seen.kind() == Rung.Kind.REQUEST && told.routes().isKept(way.exchange())) {
      return new Account(Account.State.KEPT, readings);
    }
    if (made != null) {
      return new Account(Account.State.CHANGED, readings);
    }
    return readings.isEmpty() && !seen.isInTheClear()
        ? Account.SEALED
        : new Account(Account.State.CLEAR, readings);
  }

  private boolean isOpen(Crossed seen) {
    return seen.isInTheClear() || legs.isOpenToAttacker(seen.leg());
  }

  /// Of a message on a connection of the attacker's own. It may be bytes that it only repeats.
  private Account own(Crossed seen, List<Account.Reading> readings) {
    if (!readings.isEmpty()) {
      return new Account(Account.State.CLEAR, readings);
    }
    return isOpen(seen) && seen.message() != null
        ? new Account(Account.State.CLEAR, List.of(new Account.Reading(null, seen.message(), 0)))
        : Account.SEALED;
  }
}
