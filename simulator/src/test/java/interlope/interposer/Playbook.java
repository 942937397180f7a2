package interlope.interposer;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Arrival;
import interlope.attack.Doorway;
import interlope.attack.mind.Mind;
import interlope.carrier.Forged;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.Lens;
import interlope.wire.http.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A conversation as text: what came in, and below each of it what must go out.
///
/// ```
/// client> GET /account             a whole request came from the client
/// server< [open http://bank.test]  the way to the server is to be opened
/// server< GET /account             and this to be sent there
/// server> [opened]
/// note: joined                     a line of the transcript
/// server> 200 hello                a whole answer came
/// client< 200 hello
/// client> [end]                    TCP's end; also [closed], [reset], [close-notify], [up], [refused]
/// server< [shut]                   also [close], [reset], [close-notify], [tls CN=…], [finish]
/// ```
///
/// Bytes are written as [Wording] says. What is only kept for later is left out.
final class Playbook {
  static final Origin SITE = Origin.http("bank.test");
  static final Origin SECURE_SITE = Origin.https("bank.test");
  private static final Leg FRONT = new Leg(50_001, 80);
  private static final Leg BACK = new Leg(50_002, 80);

  private final Conversation conversation;

  private Playbook(Conversation conversation) {
    this.conversation = conversation;
  }

  /// A client that went to `origin` and is met by `door`.
  static Playbook of(Origin origin, Function<Arrival, Doorway> door, Mind mind, Lens... lenses) {
    return of(origin, new Attacker(door, mind, List.of(lenses), Attacker.Remark.NONE));
  }

  static Playbook of(Origin origin, Attacker attacker) {
    return new Playbook(new Conversation(FRONT, origin, attacker));
  }

  static Playbook relaying(Mind mind) {
    return of(SITE, _ -> new Doorway.Relay(), mind);
  }

  /// TLS toward the client ends here, and the server has TLS.
  static Playbook endingTls(Mind mind) {
    return of(
        SECURE_SITE,
        arrival ->
            arrival.hello() == null
                ? new Doorway.SpeakPlain(SECURE_SITE)
                : new Doorway.SpeakTls(Forged.CREDENTIAL),
        mind);
  }

  /// Without TLS on either side.
  static Playbook speaking(Mind mind, Lens... lenses) {
    return of(SITE, _ -> new Doorway.SpeakPlain(SITE), mind, lenses);
  }

  /// Plays what comes in, and holds what goes out against the text.
  Playbook plays(String script) {
    var played = new ArrayList<String>();
    for (var line : script.lines().toList()) {
      if (line.startsWith("client> ")) {
        played.add(line);
        played.addAll(on(input(Side.CLIENT, line.substring(8))));
      } else if (line.startsWith("server> ")) {
        played.add(line);
        played.addAll(on(input(Side.SERVER, line.substring(8))));
      }
    }
    assertThat(String.join("\n", played)).isEqualTo(script.strip());
    return this;
  }

  private List<String> on(Input input) {
    return conversation.on(input).stream()
        .filter(command -> !(command instanceof Command.Keep))
        .map(Playbook::line)
        .toList();
  }

  private static Input input(Side side, String said) {
    return switch (said) {
      case "[up]" -> new Input.HandshakeDone(side);
      case "[refused]" -> new Input.Refused(side);
      case "[close-notify]" -> new Input.CloseNotified(side);
      case "[end]" -> new Input.EndOfInput(side);
      case "[reset]" -> new Input.WasReset(side);
      case "[closed]" -> new Input.Closed(side);
      case "[opened]" -> new Input.UpstreamOpened(BACK);
      case "[failed]" -> new Input.UpstreamFailed();
      default -> new Input.BytesFrom(side, Wording.bytes(said));
    };
  }

  private static String line(Command command) {
    return switch (command) {
      case Command.Send(var side, var bytes) -> to(side, Wording.of(bytes));
      case Command.CloseNotify(var side) -> to(side, "[close-notify]");
      case Command.ShutOutput(var side) -> to(side, "[shut]");
      case Command.Close(var side) -> to(side, "[close]");
      case Command.Reset(var side) -> to(side, "[reset]");
      case Command.Finish(var side) -> to(side, "[finish]");
      case Command.OpenUpstream(var origin, var asClient) ->
          to(Side.SERVER, "[open %s%s]".formatted(origin, asClient ? "" : " raw"));
      case Command.StartTls(_, var first) -> to(Side.CLIENT, "[tls] after " + Wording.of(first));
      case Command.Write(var event) -> "note: " + note(event);
      case Command.Keep(var read) -> "keep: " + Wording.of(read.inner().toBytes());
      case Command.KeepKeys(var keys) -> "keep: keys of " + keys.lines().size();
    };
  }

  private static String to(Side side, String what) {
    return (side == Side.CLIENT ? "client< " : "server< ") + what;
  }

  private static String note(Event event) {
    return switch (event) {
      case Event.Connected _ -> "connected";
      case Event.Joined _ -> "joined";
      case Event.MessageRead(var id, var to, var how, var message) ->
          "read %d%s %s, %s"
              .formatted(id.request(), arrow(to), Wording.of(message.toBytes()), how.word());
      case Event.BytesRead(_, var to, _, var bytes) ->
          "read%s %s, which is no message".formatted(arrow(to), Wording.of(bytes));
      case Event.MessageChanged(var id, var to, var message) ->
          "changed %d%s %s".formatted(id.request(), arrow(to), Wording.of(message.toBytes()));
      case Event.Kept(var id) -> "kept " + id.request();
      case Event.Tried(var attempt) -> "tried " + attempt(attempt);
      default -> event.toString();
    };
  }

  private static String arrow(Direction to) {
    return to == Direction.TO_SERVER ? " up" : " down";
  }

  private static String attempt(Attempt attempt) {
    var failed = attempt.failed();
    return attempt.what().word() + (failed == null ? "" : ", failed: " + failed.word());
  }
}
