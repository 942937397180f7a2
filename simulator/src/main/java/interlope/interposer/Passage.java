package interlope.interposer;

import interlope.attack.Aftermath.Overheard;
import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.What;
import interlope.interposer.lens.ByteLens;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpReader;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Lens;
import interlope.wire.session.KeyLog;
import org.jspecify.annotations.Nullable;

/// What passes between a client and its server: through the lens to the mind, and on as that
/// decides.
final class Passage {
  private final Leg front;
  private final ByteLens lens;
  private final Attacker attacker;
  private final Outlet outlet;
  private final Exchanges exchanges;
  private final HttpReader fromClient = new HttpReader(Direction.TO_SERVER);
  private final HttpReader fromServer = new HttpReader(Direction.TO_CLIENT);
  private @Nullable How read;
  private boolean cut;

  /// Where it all goes.
  interface Outlet {
    /// Whether anything can still be sent that way.
    boolean isOpen(Direction to);

    void send(Direction to, Bytes bytes);

    void record(Event event);

    void keep(Overheard read);

    void keep(KeyLog keys);

    /// Both legs are to end.
    void cut();
  }

  Passage(Leg front, ByteLens lens, Attacker attacker, Outlet outlet) {
    this.front = front;
    this.lens = lens;
    this.attacker = attacker;
    this.outlet = outlet;
    this.exchanges = new Exchanges(front);
  }

  void feed(Direction to, Bytes raw) {
    lens.open(
        to,
        raw,
        glimpse -> {
          if (!cut) {
            on(to, glimpse);
          }
        });
  }

  private void on(Direction to, ByteLens.Glimpse glimpse) {
    switch (glimpse) {
      case ByteLens.Glimpse.Untouched(var bytes) -> send(to, bytes);
      case ByteLens.Glimpse.Unread(var bytes) -> onUnread(to, bytes);
      case ByteLens.Glimpse.Plain(var how, var bytes) -> onPlain(to, how, bytes);
    }
  }

  private void onUnread(Direction to, Bytes bytes) {
    for (var step : attacker.mind().on(new Seen.Passing(front, to, bytes))) {
      switch (step) {
        case Step.PassOn _ -> send(to, bytes);
        case Step.PassBytes(var changed) -> sendOwn(to, changed);
        case Step.PassMessage(var message) -> sendOwn(to, message.toBytes());
        case Step.Answer(var answer) -> sendOwn(Direction.TO_CLIENT, answer.toBytes());
        case Step.Hold _ -> {}
        case Step.Cut _ -> cut();
        case Step.Note(var attempt) -> tried(attempt);
        case Step.Learn _ -> throw impossible(step, "bytes that it cannot read");
      }
    }
  }

  private void onPlain(Direction to, How how, Bytes bytes) {
    read = how;
    var reader = reader(to);
    if (reader.isBroken()) {
      passUnread(to, how, bytes);
      return;
    }
    for (var whole : reader.feedWhole(bytes)) {
      if (!cut) {
        onMessage(to, how, whole);
      }
    }
    if (reader.isBroken() && !cut) {
      passUnread(to, how, reader.rest());
    }
  }

  private void passUnread(Direction to, How how, Bytes bytes) {
    outlet.record(new Event.BytesRead(front, to, how, bytes));
    send(to, lens.close(to, bytes));
  }

  private void onMessage(Direction to, How how, HttpReader.Whole whole) {
    var id = exchange(to, whole.message());
    var inner = whole.message();
    for (var undone : attacker.lenses()) {
      inner = undone.open(id, to, inner);
    }
    outlet.record(new Event.MessageRead(id, to, how, whole.message()));
    if (!inner.equals(whole.message())) {
      outlet.record(new Event.MessageRead(id, to, How.INNER_OPENED, inner));
    }
    outlet.keep(new Overheard(id, to, how, whole.message(), inner));
    attacker.remark().on(whole.message(), inner).ifPresent(this::tried);
    for (var step : attacker.mind().on(new Seen.Message(id, to, inner))) {
      carryOut(step, id, to, whole, inner);
    }
    exchanges.due(this::sendOwn);
  }

  private ExchangeId exchange(Direction to, HttpMessage message) {
    if (to == Direction.TO_CLIENT) {
      return exchanges.answering(message instanceof HttpResponse answer && answer.isInterim());
    }
    if (!exchanges.anyAsked()) {
      outlet.keep(lens.keys());
      lens.worked().ifPresent(this::tried);
    }
    return exchanges.asked();
  }

  private void carryOut(
      Step step, ExchangeId id, Direction to, HttpReader.Whole whole, HttpMessage seen) {
    switch (step) {
      case Step.PassOn _ -> passOn(id, to, whole, seen);
      case Step.PassMessage(var changed) -> {
        if (mayChange(to)) {
          outlet.record(new Event.MessageChanged(id, to, changed));
          pass(id, to, laidAgain(id, to, changed).toBytes());
        }
      }
      case Step.PassBytes(var bytes) -> {
        if (mayChange(to)) {
          pass(id, to, bytes);
        }
      }
      case Step.Answer(var answer) -> {
        if (to == Direction.TO_CLIENT) {
          throw impossible(step, "an answer");
        }
        outlet.record(new Event.Kept(id));
        exchanges.answered(id, answer);
      }
      case Step.Learn(var whose, var how, var message) -> {
        outlet.record(new Event.MessageRead(id, whose, how, message));
        outlet.keep(new Overheard(id, whose, how, seen, message));
      }
      case Step.Hold _ -> {
        if (to == Direction.TO_SERVER) {
          outlet.record(new Event.Kept(id));
        }
      }
      case Step.Cut _ -> cut();
      case Step.Note(var attempt) -> tried(attempt);
    }
  }

  /// As it came, byte for byte, where no lens has changed it.
  private void passOn(ExchangeId id, Direction to, HttpReader.Whole whole, HttpMessage seen) {
    var on = laidAgain(id, to, seen);
    pass(id, to, on.equals(whole.message()) ? whole.raw() : on.toBytes());
  }

  private void pass(ExchangeId id, Direction to, Bytes bytes) {
    if (to == Direction.TO_SERVER) {
      exchanges.passedOn(id);
    }
    send(to, lens.close(to, bytes));
  }

  private void sendOwn(ExchangeId id, HttpResponse answer) {
    if (mayChange(Direction.TO_CLIENT)) {
      outlet.record(new Event.MessageChanged(id, Direction.TO_CLIENT, answer));
      var bytes = laidAgain(id, Direction.TO_CLIENT, answer).toBytes();
      send(Direction.TO_CLIENT, lens.close(Direction.TO_CLIENT, bytes));
    }
  }

  private HttpMessage laidAgain(ExchangeId id, Direction to, HttpMessage inner) {
    var message = inner;
    for (Lens lens : attacker.lenses().reversed()) {
      message = lens.close(id, to, message);
    }
    return message;
  }

  private void sendOwn(Direction to, Bytes bytes) {
    if (mayChange(to)) {
      send(to, bytes);
    }
  }

  private void send(Direction to, Bytes bytes) {
    if (outlet.isOpen(to)) {
      outlet.send(to, bytes);
    }
  }

  /// Whether what the attacker made itself can go that way; written down where it cannot.
  private boolean mayChange(Direction to) {
    if (!outlet.isOpen(to)) {
      tried(Attempt.failed(What.SEND_CHANGED, Failure.LEG_ENDED));
      return false;
    }
    return true;
  }

  /// Nothing more comes that way. What was no whole message yet is written down, and goes on to
  /// whoever is still there.
  void ended(Direction to) {
    var part = reader(to).isBroken() ? Bytes.EMPTY : reader(to).rest();
    if (read != null && !part.isEmpty()) {
      passUnread(to, read, part);
    }
    if (!lens.rest(to).isEmpty()) {
      send(to, lens.rest(to));
    }
  }

  /// The client's connection is over.
  void over() {
    for (var step : attacker.mind().on(new Seen.Ended(front))) {
      switch (step) {
        case Step.PassOn _ -> {} // the end has gone on already
        case Step.Cut _ -> cut();
        case Step.Note(var attempt) -> tried(attempt);
        case Step.PassBytes _, Step.PassMessage _, Step.Answer _, Step.Learn _, Step.Hold _ ->
            throw impossible(step, "a connection that has ended");
      }
    }
    if (!exchanges.anyAsked()) {
      lens.failed().ifPresent(this::tried);
    }
  }

  /// The server's connection is over, and was never up.
  void unreached() {
    lens.unreached().ifPresent(this::tried);
  }

  private void cut() {
    cut = true;
    outlet.cut();
  }

  private void tried(Attempt attempt) {
    outlet.record(new Event.Tried(attempt));
  }

  private HttpReader reader(Direction to) {
    return to == Direction.TO_SERVER ? fromClient : fromServer;
  }

  /// A mind that asks for this is broken, and no verdict may rest on the run.
  private static IllegalStateException impossible(Step step, String seen) {
    return new IllegalStateException(step + " is no decision about " + seen);
  }
}
