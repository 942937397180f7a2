package interlope.attack.action;

import interlope.attack.Aftermath.Overheard;
import interlope.event.How;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;

/// Messages of one connection as an attacker has read them.
final class Overhearing {
  static final Leg LEG = new Leg(50000, 443);

  private Overhearing() {}

  static ExchangeId exchange(int number) {
    return new ExchangeId(LEG, number);
  }

  static Overheard request(int number, HttpRequest outer, HttpRequest inner) {
    return heard(number, Direction.TO_SERVER, How.TLS_TERMINATED, outer, inner);
  }

  static Overheard request(int number, HttpRequest message) {
    return request(number, message, message);
  }

  static Overheard answer(int number, How how, HttpResponse message) {
    return heard(number, Direction.TO_CLIENT, how, message, message);
  }

  private static Overheard heard(
      int number, Direction to, How how, HttpMessage outer, HttpMessage inner) {
    return new Overheard(exchange(number), to, how, outer, inner);
  }
}
