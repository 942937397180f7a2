package interlope.interposer;

import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Event;
import interlope.event.How;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpReader;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Lens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// One client connection whose bytes the attacker reads: cuts them into messages, shows them to the
/// mind through the lenses, and carries out what it answers. On the attacker's event loop.
final class Messages {
  private final Leg front;
  private final How how;
  private final Attacker attacker;
  private final Notebook notebook;
  private final Outlet outlet;
  private final HttpReader fromClient = new HttpReader(Direction.TO_SERVER);
  private final HttpReader fromServer = new HttpReader(Direction.TO_CLIENT);
  private final Deque<ExchangeId> awaited = new ArrayDeque<>();
  private int requests;

  /// Where bytes go that have been read and decided on.
  interface Outlet {
    /// The first whole request of the client's has been read, and is about to be dealt with.
    void begun();

    void send(Direction to, Bytes bytes);

    void cut();
  }

  Messages(Leg front, How how, Attacker attacker, Notebook notebook, Outlet outlet) {
    this.front = front;
    this.how = how;
    this.attacker = attacker;
    this.notebook = notebook;
    this.outlet = outlet;
  }

  /// Whether a whole request of the client's has been read.
  boolean hasRead() {
    return requests > 0;
  }

  void feed(Direction to, Bytes bytes) {
    var reader = to == Direction.TO_SERVER ? fromClient : fromServer;
    if (reader.isBroken()) {
      passUnread(to, bytes);
      return;
    }
    for (var message : reader.feed(bytes)) {
      onMessage(exchange(to), to, message);
    }
    if (reader.isBroken()) {
      passUnread(to, reader.rest());
    }
  }

  private void passUnread(Direction to, Bytes bytes) {
    notebook.write(new Event.BytesRead(front, to, how, bytes));
    outlet.send(to, bytes);
  }

  private ExchangeId exchange(Direction to) {
    if (to == Direction.TO_SERVER) {
      requests++;
      if (requests == 1) {
        outlet.begun();
      }
      return new ExchangeId(front, requests);
    }
    var answered = awaited.poll();
    return answered == null ? new ExchangeId(front, Math.max(1, requests)) : answered;
  }

  private void onMessage(ExchangeId id, Direction to, HttpMessage outer) {
    var inner = outer;
    for (var lens : attacker.lenses()) {
      inner = lens.open(id, to, inner);
    }
    boolean opened = !inner.equals(outer);
    notebook.read(id, to, how, outer, inner);
    notebook.triedInner(outer, opened, attacker.loot().innerServerKeys().isPresent());
    for (var step : attacker.mind().on(new Seen.Message(id, to, inner))) {
      carryOut(step, id, to, inner);
    }
  }

  private void carryOut(Step step, ExchangeId id, Direction to, HttpMessage seen) {
    switch (step) {
      case Step.PassOn _ -> pass(id, to, closed(id, to, seen).toBytes());
      case Step.PassMessage(var changed) -> {
        notebook.write(new Event.MessageChanged(id, to, changed));
        pass(id, to, closed(id, to, changed).toBytes());
      }
      case Step.PassBytes(var bytes) -> pass(id, to, bytes);
      case Step.Answer(HttpResponse answer) -> {
        notebook.write(new Event.Kept(id));
        notebook.write(new Event.MessageChanged(id, Direction.TO_CLIENT, answer));
        outlet.send(Direction.TO_CLIENT, closed(id, Direction.TO_CLIENT, answer).toBytes());
      }
      case Step.Learn(var whose, var how, var message) ->
          notebook.learnt(id, whose, how, seen, message);
      case Step.Hold _ -> {
        if (to == Direction.TO_SERVER) {
          notebook.write(new Event.Kept(id));
        }
      }
      case Step.Cut _ -> outlet.cut();
      case Step.Note(var attempt) -> notebook.triedOnce(attempt);
    }
  }

  private void pass(ExchangeId id, Direction to, Bytes bytes) {
    if (to == Direction.TO_SERVER) {
      awaited.add(id);
    }
    outlet.send(to, bytes);
  }

  private HttpMessage closed(ExchangeId id, Direction to, HttpMessage inner) {
    var message = inner;
    for (Lens lens : List.copyOf(attacker.lenses()).reversed()) {
      message = lens.close(id, to, message);
    }
    return message;
  }
}
