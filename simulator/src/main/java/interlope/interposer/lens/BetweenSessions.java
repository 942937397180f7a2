package interlope.interposer.lens;

import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.What;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import java.util.Optional;
import java.util.function.Consumer;

/// Speaks to the client as the server, and to the server as a client: what it gets is in the clear
/// already.
public final class BetweenSessions implements ByteLens {
  private final How how;
  private final What what;

  private BetweenSessions(How how, What what) {
    this.how = how;
    this.what = what;
  }

  /// Without TLS toward the client.
  public static BetweenSessions plain() {
    return new BetweenSessions(How.PLAIN_HTTP, What.SPEAK_PLAIN);
  }

  /// With the client's TLS ended.
  public static BetweenSessions tls() {
    return new BetweenSessions(How.TLS_TERMINATED, What.PRESENT_CERTIFICATE);
  }

  @Override
  public void open(Direction to, Bytes raw, Consumer<Glimpse> eye) {
    eye.accept(new Glimpse.Plain(how, raw));
  }

  @Override
  public Optional<Attempt> worked() {
    return Optional.of(Attempt.worked(what));
  }

  @Override
  public Optional<Attempt> failed() {
    return Optional.of(Attempt.failed(what, Failure.CLIENT_REFUSED));
  }

  @Override
  public Optional<Attempt> unreached() {
    return Optional.of(Attempt.failed(What.REACH_SERVER, Failure.SERVER_REFUSED));
  }
}
