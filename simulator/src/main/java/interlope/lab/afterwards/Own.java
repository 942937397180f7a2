package interlope.lab.afterwards;

import interlope.carrier.Connection;
import interlope.carrier.EndedLegs;
import interlope.event.Event;
import interlope.wire.Bytes;
import interlope.wire.Leg;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Whose a connection of the attacker's own is: hands over what the server sends, and writes down
/// that the connection began and ended. On the attacker's event loop.
final class Own implements Connection.Owner {
  private final Notebook notebook;
  private final EndedLegs ends;
  private final Consumer<Bytes> received;
  private final Runnable over;
  private volatile @Nullable Leg leg;
  private @Nullable Connection connection;

  /// @param over called once, last of all
  Own(Notebook notebook, EndedLegs ends, Consumer<Bytes> received, Runnable over) {
    this.notebook = notebook;
    this.ends = ends;
    this.received = received;
    this.over = over;
  }

  void has(Connection opened) {
    connection = opened;
  }

  Connection connection() {
    return Objects.requireNonNull(connection);
  }

  /// For any thread; known once the server has answered.
  Leg leg() {
    return Objects.requireNonNull(leg);
  }

  @Override
  public void opened(Leg opened) {
    leg = opened;
    notebook.write(new Event.Connected(opened));
  }

  @Override
  public void unreachable(Throwable why) {
    notebook.unreachable(why);
    over.run();
  }

  @Override
  public void received(Bytes bytes) {
    received.accept(bytes);
  }

  @Override
  public void inputEnded() {
    connection().close();
  }

  @Override
  public void over() {
    notebook.write(new Event.Ended(leg()));
    ends.ended(leg());
    over.run();
  }
}
