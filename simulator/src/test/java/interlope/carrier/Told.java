package interlope.carrier;

import interlope.wire.Bytes;
import interlope.wire.Leg;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An owner that does nothing but listen.
final class Told implements Connection.Owner {
  private final BlockingQueue<String> told;
  private @Nullable Consumer<Bytes> first;

  Told() {
    this.told = new LinkedBlockingQueue<>();
  }

  /// Tells `listener`.
  ///
  /// @param first takes the first bytes that come
  Told(Consumer<Bytes> first, Told listener) {
    this.first = first;
    this.told = listener.told;
  }

  /// What it was told next; waits for it.
  String next() throws InterruptedException {
    return Place.next(told);
  }

  @Override
  public void opened(Leg leg) {
    told.add("opened");
  }

  @Override
  public void unreachable(Throwable why) {
    told.add("unreachable");
  }

  @Override
  public void handshakeDone() {
    told.add("handshake done");
  }

  @Override
  public void refused() {
    told.add("refused");
  }

  @Override
  public void received(Bytes bytes) {
    var taking = first;
    first = null;
    if (taking == null) {
      told.add(bytes.text());
    } else {
      taking.accept(bytes);
    }
  }

  @Override
  public void closeNotified() {
    told.add("close notified");
  }

  @Override
  public void inputEnded() {
    told.add("input ended");
  }

  @Override
  public void wasReset() {
    told.add("was reset");
  }

  @Override
  public void over() {
    told.add("over");
  }
}
