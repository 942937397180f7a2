package interlope.interposer;

import interlope.attack.Aftermath.Overheard;
import interlope.attack.Arrival;
import interlope.attack.Doorway;
import interlope.event.Event;
import interlope.interposer.lens.BetweenSessions;
import interlope.interposer.lens.ByteLens;
import interlope.interposer.lens.InsideSession;
import interlope.interposer.lens.Unopened;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import interlope.wire.session.KeyLog;
import interlope.wire.tls.ClientHello;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One client's connection and what the attacker makes of it: what came in on either side goes in,
/// what must be done comes out. It knows no socket, no clock and no thread.
///
/// First the client's bytes are held until they show how it speaks; then the attacker's door says
/// which [ByteLens] looks at them. How one side ends is passed on to the other: an end in TLS by an
/// end in TLS, an end in TCP by one in TCP, a reset by a reset.
final class Conversation {
  private static final int HANDSHAKE = 22;

  /// A client that has not said a whole ClientHello in so many bytes speaks something else.
  private static final int LONGEST_HELLO = 1 << 16;

  private final Leg front;
  private final Origin origin;
  private final Attacker attacker;
  private final List<Command> commands = new ArrayList<>();
  private final SideEnd client = new SideEnd(Side.CLIENT, commands::add);
  private final SideEnd server = new SideEnd(Side.SERVER, commands::add);
  private Bytes greeting = Bytes.EMPTY;
  private Origin upstream;
  private boolean refused;
  private @Nullable Passage passage;

  /// @param origin where the client meant to go
  Conversation(Leg front, Origin origin, Attacker attacker) {
    this.front = front;
    this.origin = origin;
    this.attacker = attacker;
    this.upstream = origin;
    client.began();
  }

  /// @return what must be done now, in order
  List<Command> on(Input input) {
    switch (input) {
      case Input.BytesFrom(var side, var bytes) -> onBytes(side, bytes);
      case Input.HandshakeDone(var side) -> end(side).shookHands();
      case Input.Refused(var side) -> end(side).endedByItself();
      case Input.CloseNotified(var side) -> onEnd(side, true);
      case Input.EndOfInput(var side) -> onEnd(side, false);
      case Input.WasReset(var side) -> onReset(side);
      case Input.Closed(var side) -> onClosed(side);
      case Input.UpstreamOpened(var back) -> onOpened(back);
      case Input.UpstreamFailed _ -> onUnreachable();
    }
    var due = List.copyOf(commands);
    commands.clear();
    return due;
  }

  private void onBytes(Side side, Bytes bytes) {
    if (passage != null) {
      passage.feed(side.onward(), bytes);
    } else if (!refused) {
      greeting = Bytes.concat(greeting, bytes);
      greet();
    }
  }

  private void greet() {
    var hello = greeting.at(0) == HANDSHAKE ? ClientHello.first(greeting).orElse(null) : null;
    if (hello != null || greeting.at(0) != HANDSHAKE || greeting.size() > LONGEST_HELLO) {
      meet(hello);
    }
  }

  private void meet(@Nullable ClientHello hello) {
    switch (attacker.door().apply(new Arrival(front, origin, hello))) {
      case Doorway.Relay _ -> carry(new Unopened());
      case Doorway.WorkInside(var key) -> carry(new InsideSession(key));
      case Doorway.SpeakPlain(var onward) -> {
        upstream = onward;
        passage = passage(BetweenSessions.plain());
        passage.feed(Direction.TO_SERVER, greeting);
      }
      case Doorway.SpeakTls(var shown) -> {
        client.startedTls();
        passage = passage(BetweenSessions.tls());
        commands.add(new Command.StartTls(shown, greeting));
      }
      case Doorway.Refuse _ -> {
        refused = true;
        client.close();
      }
    }
    greeting = Bytes.EMPTY;
  }

  /// The client's own session goes on to the server, as it is or looked into.
  private void carry(ByteLens lens) {
    passage = passage(lens);
    open(false);
    passage.feed(Direction.TO_SERVER, greeting);
  }

  private void open(boolean asClient) {
    server.began();
    if (asClient && upstream.secure()) {
      server.startedTls();
    }
    commands.add(new Command.OpenUpstream(upstream, asClient));
  }

  private void onOpened(Leg back) {
    server.connected();
    record(new Event.Connected(back));
    record(new Event.Joined(front, back));
  }

  private void onUnreachable() {
    server.gone();
    if (passage != null) {
      passage.unreached();
    }
    afterServer();
  }

  /// That side sends no more.
  private void onEnd(Side side, boolean inTls) {
    var ended = end(side);
    boolean isNews = !ended.inputEnded();
    ended.ended(inTls);
    if (isNews && passage != null) {
      passage.ended(side.onward());
    }
    var other = end(side.other());
    if (!server.isThere() || ended.isShakingHands() || other.inputEnded()) {
      closeBoth();
    } else {
      other.tellEndOf(ended);
    }
  }

  private void onReset(Side side) {
    var ended = end(side);
    boolean isNews = !ended.inputEnded();
    ended.ended(false);
    ended.endedByItself();
    if (isNews && passage != null) {
      passage.ended(side.onward());
    }
    end(side.other()).reset();
  }

  private void onClosed(Side side) {
    var ended = end(side);
    boolean isNews = !ended.inputEnded();
    ended.gone();
    if (isNews && passage != null) {
      passage.ended(side.onward());
    }
    switch (side) {
      case CLIENT -> afterClient();
      case SERVER -> {
        commands.add(new Command.Finish(Side.SERVER));
        if (!server.isUp() && passage != null) {
          passage.unreached();
        }
        afterServer();
      }
    }
  }

  private void afterClient() {
    if (passage != null) {
      passage.over();
    }
    server.close();
    finishClient();
  }

  private void afterServer() {
    client.close();
    if (client.isOver()) {
      finishClient();
    }
  }

  /// The client's connection is told of last, so that whoever waits for its end finds all.
  private void finishClient() {
    if (!server.isThere() || server.isOver()) {
      commands.add(new Command.Finish(Side.CLIENT));
    }
  }

  private void closeBoth() {
    client.close();
    server.close();
  }

  private SideEnd end(Side side) {
    return side == Side.CLIENT ? client : server;
  }

  private void record(Event event) {
    commands.add(new Command.Write(event));
  }

  private Passage passage(ByteLens lens) {
    return new Passage(front, lens, attacker, new ToBothSides());
  }

  private final class ToBothSides implements Passage.Outlet {
    /// A server that nothing was sent to yet can be opened while the client is there to ask.
    @Override
    public boolean isOpen(Direction to) {
      var end = end(Side.at(to));
      return !end.takesNoMore() && (end.isThere() || !client.inputEnded());
    }

    @Override
    public void send(Direction to, Bytes bytes) {
      if (!end(Side.at(to)).isThere()) {
        open(true);
      }
      commands.add(new Command.Send(Side.at(to), bytes));
    }

    @Override
    public void record(Event event) {
      commands.add(new Command.Write(event));
    }

    @Override
    public void keep(Overheard read) {
      commands.add(new Command.Keep(read));
    }

    @Override
    public void keep(KeyLog keys) {
      if (!keys.lines().isEmpty()) {
        commands.add(new Command.KeepKeys(keys));
      }
    }

    @Override
    public void cut() {
      closeBoth();
    }
  }
}
