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
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Speaks to the client as the server, and to the server as a client. The way to the server opens
/// when the client's first whole message has been read.
final class SpeakFront extends Front {
  private final Origin upstreamOrigin;
  private final Reach reach;
  private final Attacker attacker;
  private final Notebook notebook;
  private final What what;
  private final Messages messages;
  private @Nullable Upstream upstream;

  /// @param upstream where its messages go on to
  /// @param withTls whether the client's TLS ends here
  SpeakFront(
      Leg leg,
      Origin upstream,
      Reach reach,
      Attacker attacker,
      Notebook notebook,
      boolean withTls) {
    super(leg, reach.witness());
    this.upstreamOrigin = upstream;
    this.reach = reach;
    this.attacker = attacker;
    this.notebook = notebook;
    this.what = withTls ? What.PRESENT_CERTIFICATE : What.SPEAK_PLAIN;
    this.messages =
        new Messages(
            leg,
            withTls ? How.TLS_TERMINATED : How.PLAIN_HTTP,
            attacker,
            notebook,
            new Messages.Outlet() {
              @Override
              public void begun() {
                notebook.triedOnce(Attempt.worked(what, success()));
              }

              @Override
              public void send(Direction to, Bytes bytes) {
                if (to == Direction.TO_SERVER) {
                  upstream().send(bytes);
                } else {
                  toClient(bytes);
                }
              }

              @Override
              public void cut() {
                closeFront();
              }
            });
  }

  @Override
  void received(Bytes bytes) {
    messages.feed(Direction.TO_SERVER, bytes);
  }

  private String success() {
    return what == What.PRESENT_CERTIFICATE
        ? "The client accepted the attacker's certificate and sent its request."
        : "The client spoke without TLS, and the attacker answered in the server's place.";
  }

  private Upstream upstream() {
    if (upstream == null) {
      upstream =
          Upstream.open(
              reach,
              upstreamOrigin,
              Upstream.receiving(
                  back -> notebook.write(new Event.Joined(leg(), back)),
                  bytes -> messages.feed(Direction.TO_CLIENT, bytes),
                  this::upstreamEnded));
    }
    return upstream;
  }

  private void upstreamEnded(boolean wasUp) {
    if (!wasUp) {
      notebook.triedOnce(
          Attempt.failed(
              What.REACH_SERVER,
              Failure.SERVER_REFUSED,
              "The real server refused the attacker's own connection."));
    }
    closeFront();
  }

  @Override
  CompletableFuture<Void> over() {
    attacker.mind().on(new Seen.Ended(leg()));
    if (!messages.hasRead()) {
      notebook.triedOnce(
          Attempt.failed(
              what,
              Failure.CLIENT_REFUSED,
              "The client ended the connection before its first request."));
    }
    if (upstream == null) {
      return CompletableFuture.completedFuture(null);
    }
    upstream.close();
    return upstream.gone();
  }
}
