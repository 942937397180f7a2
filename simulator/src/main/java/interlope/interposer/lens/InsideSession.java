package interlope.interposer.lens;

import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.What;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.session.KeyLog;
import interlope.wire.session.Piece;
import interlope.wire.session.StaticRsaOpener;
import interlope.wire.tables.ContentType;
import java.security.interfaces.RSAPrivateKey;
import java.util.Optional;
import java.util.function.Consumer;

/// Leaves a static-RSA handshake untouched and works on the records of the client's own session
/// with the server: opens each, and seals what goes on under the same keys.
public final class InsideSession implements ByteLens {
  private final StaticRsaOpener session;

  public InsideSession(RSAPrivateKey key) {
    session = StaticRsaOpener.with(key);
  }

  @Override
  public void open(Direction to, Bytes raw, Consumer<Glimpse> eye) {
    for (var piece : session.feed(to, raw)) {
      eye.accept(
          switch (piece) {
            case Piece.Untouched(_, var untouched) -> new Glimpse.Untouched(untouched);
            case Piece.Opened(_, var type, var plain, var whole) -> opened(to, type, plain, whole);
          });
    }
  }

  @Override
  public Bytes rest(Direction to) {
    return session.rest(to);
  }

  /// The Finished is number 0 of its direction as it came; whatever follows it may have got another
  /// number, and is sealed anew.
  private Glimpse opened(Direction to, ContentType type, Bytes plain, Bytes whole) {
    return switch (type) {
      case APPLICATION_DATA -> new Glimpse.Plain(How.OPENED_IN_PLACE, plain);
      case HANDSHAKE -> new Glimpse.Untouched(whole);
      case ALERT, CHANGE_CIPHER_SPEC -> new Glimpse.Untouched(session.seal(to, type, plain));
    };
  }

  @Override
  public Bytes close(Direction to, Bytes plain) {
    return session.seal(to, ContentType.APPLICATION_DATA, plain);
  }

  @Override
  public Optional<Attempt> worked() {
    return Optional.of(Attempt.worked(What.WORK_INSIDE));
  }

  @Override
  public Optional<Attempt> failed() {
    return Optional.of(
        Attempt.failed(
            What.WORK_INSIDE,
            session.shut().isPresent() ? Failure.WRONG_KEY : Failure.CLIENT_REFUSED));
  }

  @Override
  public KeyLog keys() {
    return session.keys();
  }
}
