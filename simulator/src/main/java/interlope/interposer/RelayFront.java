package interlope.interposer;

import interlope.attack.mind.Seen;
import interlope.attack.mind.Step;
import interlope.event.Event;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import java.util.concurrent.CompletableFuture;

/// Bytes go by unopened, past a mind that may change or hold them.
final class RelayFront extends Front {
  private final Attacker attacker;
  private final Notebook notebook;
  private final Upstream upstream;

  RelayFront(Leg leg, Origin origin, Reach reach, Attacker attacker, Notebook notebook) {
    super(leg, reach.witness());
    this.attacker = attacker;
    this.notebook = notebook;
    this.upstream =
        Upstream.open(
            reach,
            origin,
            null,
            Upstream.receiving(
                back -> notebook.write(new Event.Joined(leg, back)),
                bytes -> pass(Direction.TO_CLIENT, bytes),
                _ -> closeFront()));
  }

  @Override
  void received(Bytes bytes) {
    pass(Direction.TO_SERVER, bytes);
  }

  private void pass(Direction to, Bytes bytes) {
    for (var step : attacker.mind().on(new Seen.Passing(leg(), to, bytes))) {
      switch (step) {
        case Step.PassOn _ -> send(to, bytes);
        case Step.PassBytes(var changed) -> send(to, changed);
        case Step.PassMessage(var message) -> send(to, message.toBytes());
        case Step.Answer(var answer) -> send(Direction.TO_CLIENT, answer.toBytes());
        case Step.Learn _, Step.Hold _ -> {}
        case Step.Cut _ -> {
          upstream.close();
          closeFront();
        }
        case Step.Note(var attempt) -> notebook.triedOnce(attempt);
      }
    }
  }

  private void send(Direction to, Bytes bytes) {
    if (to == Direction.TO_SERVER) {
      upstream.send(bytes);
    } else {
      toClient(bytes);
    }
  }

  @Override
  CompletableFuture<Void> over() {
    attacker.mind().on(new Seen.Ended(leg()));
    upstream.close();
    return upstream.gone();
  }
}
