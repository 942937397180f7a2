package interlope.interposer;

import interlope.attack.mind.Seen;
import interlope.event.Attempt;
import interlope.event.Event;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.What;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import interlope.wire.session.KeyLog;
import interlope.wire.session.Piece;
import interlope.wire.session.StaticRsaOpener;
import interlope.wire.tables.ContentType;
import java.security.interfaces.RSAPrivateKey;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Leaves a static-RSA handshake untouched and works on the records of the client's own session
/// with the server: opens each, and seals what goes on under the same keys.
final class InsideFront extends Front {
  private final Attacker attacker;
  private final Notebook notebook;
  private final StaticRsaOpener session;
  private final Upstream upstream;
  private final Messages messages;
  private final Consumer<KeyLog> learnt;

  /// @param learnt gets the session's secrets when they are known
  InsideFront(
      Leg leg,
      Origin origin,
      Reach reach,
      Attacker attacker,
      Notebook notebook,
      RSAPrivateKey key,
      Consumer<KeyLog> learnt) {
    super(leg, reach.witness());
    this.attacker = attacker;
    this.notebook = notebook;
    this.learnt = learnt;
    this.session = StaticRsaOpener.with(key);
    this.messages =
        new Messages(
            leg,
            How.OPENED_IN_PLACE,
            attacker,
            notebook,
            new Messages.Outlet() {
              @Override
              public void begun() {
                tell();
              }

              @Override
              public void send(Direction to, Bytes bytes) {
                InsideFront.this.send(to, session.seal(to, ContentType.APPLICATION_DATA, bytes));
              }

              @Override
              public void cut() {
                InsideFront.this.cut();
              }
            });
    this.upstream =
        Upstream.open(
            reach,
            origin,
            null,
            Upstream.receiving(
                back -> notebook.write(new Event.Joined(leg, back)),
                bytes -> work(Direction.TO_CLIENT, bytes),
                _ -> closeFront()));
  }

  @Override
  void received(Bytes bytes) {
    work(Direction.TO_SERVER, bytes);
  }

  private void work(Direction to, Bytes bytes) {
    for (var piece : session.feed(to, bytes)) {
      switch (piece) {
        case Piece.Untouched(_, var raw) -> send(to, raw);
        case Piece.Opened(_, var type, var plain, var raw) -> onOpened(to, type, plain, raw);
      }
    }
  }

  private void onOpened(Direction to, ContentType type, Bytes plain, Bytes raw) {
    switch (type) {
      case APPLICATION_DATA -> messages.feed(to, plain);
      case HANDSHAKE -> send(to, raw);
      case ALERT, CHANGE_CIPHER_SPEC -> send(to, session.seal(to, type, plain));
    }
  }

  private void tell() {
    learnt.accept(session.keys());
    notebook.triedOnce(
        Attempt.worked(
            What.WORK_INSIDE,
            "The server's key opened the client's own session; its handshake was left untouched."));
  }

  private void send(Direction to, Bytes raw) {
    if (to == Direction.TO_SERVER) {
      upstream.send(raw);
    } else {
      toClient(raw);
    }
  }

  private void cut() {
    upstream.close();
    closeFront();
  }

  @Override
  CompletableFuture<Void> over() {
    attacker.mind().on(new Seen.Ended(leg()));
    if (!messages.hasRead()) {
      notebook.triedOnce(
          Attempt.failed(
              What.WORK_INSIDE,
              session.shut().isPresent() ? Failure.WRONG_KEY : Failure.CLIENT_REFUSED,
              session
                  .shut()
                  .map(shut -> shut.text())
                  .orElse("The session ended before any message in it.")));
    }
    upstream.close();
    return upstream.gone();
  }
}
