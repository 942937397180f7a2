package interlope.interposer;

import interlope.carrier.Connection;
import interlope.event.Event;
import interlope.tls.ServerTls;
import interlope.tls.TlsSettings;
import interlope.wire.Bytes;
import interlope.wire.Leg;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// Carries one [Conversation]: tells it what happens on its two connections, one thing after the
/// other, and does on them what it says.
final class ConversationDriver {
  private final Conversation conversation;
  private final Reach reach;
  private final Scribe scribe;
  private final Connection client;
  private final Leg front;
  private final Queue<Input> inputs = new ArrayDeque<>();
  private boolean isBusy;
  private @Nullable Connection server;
  private @Nullable Leg back;

  ConversationDriver(
      Conversation conversation, Connection client, Leg front, Reach reach, Scribe scribe) {
    this.conversation = conversation;
    this.client = client;
    this.front = front;
    this.reach = reach;
    this.scribe = scribe;
  }

  /// The owner of the client's connection.
  Connection.Owner owner() {
    return new End(Side.CLIENT);
  }

  /// What happens while a command is carried out comes after it.
  private void on(Input input) {
    inputs.add(input);
    if (isBusy) {
      return;
    }
    isBusy = true;
    try {
      for (var next = inputs.poll(); next != null; next = inputs.poll()) {
        conversation.on(next).forEach(this::carryOut);
      }
    } finally {
      isBusy = false;
    }
  }

  private void carryOut(Command command) {
    switch (command) {
      case Command.Send(var side, var bytes) -> connection(side).send(bytes);
      case Command.CloseNotify(var side) -> connection(side).closeNotify();
      case Command.ShutOutput(var side) -> connection(side).shutOutput();
      case Command.Close(var side) -> connection(side).close();
      case Command.Reset(var side) -> connection(side).reset();
      case Command.StartTls(var shown, var first) ->
          client.startTls(ServerTls.of(shown, TlsSettings.ANY), first);
      case Command.OpenUpstream(var origin, var asClient) -> {
        var owner = new End(Side.SERVER);
        server = asClient ? reach.asClient(origin, owner) : reach.raw(origin, owner);
        server.holdBack(client);
        client.holdBack(server);
      }
      case Command.Write(var event) -> scribe.write(event);
      case Command.Keep(var read) -> scribe.keep(read);
      case Command.KeepKeys(var keys) -> scribe.keep(keys);
      case Command.Finish(var side) -> finish(side == Side.CLIENT ? front : back);
    }
  }

  private void finish(@Nullable Leg leg) {
    scribe.write(new Event.Ended(Objects.requireNonNull(leg)));
    reach.carrier().witness().ends().ended(leg);
  }

  private Connection connection(Side side) {
    return side == Side.CLIENT ? client : Objects.requireNonNull(server);
  }

  /// Tells of one of the two connections.
  private final class End implements Connection.Owner {
    private final Side side;

    End(Side side) {
      this.side = side;
    }

    @Override
    public void opened(Leg leg) {
      back = leg;
      on(new Input.UpstreamOpened(leg));
    }

    @Override
    public void unreachable(Throwable why) {
      scribe.unreachable(why);
      on(new Input.UpstreamFailed());
    }

    @Override
    public void handshakeDone() {
      on(new Input.HandshakeDone(side));
    }

    @Override
    public void refused() {
      on(new Input.Refused(side));
    }

    @Override
    public void received(Bytes bytes) {
      on(new Input.BytesFrom(side, bytes));
    }

    @Override
    public void closeNotified() {
      on(new Input.CloseNotified(side));
    }

    @Override
    public void inputEnded() {
      on(new Input.EndOfInput(side));
    }

    @Override
    public void wasReset() {
      on(new Input.WasReset(side));
    }

    @Override
    public void over() {
      on(new Input.Closed(side));
    }
  }
}
