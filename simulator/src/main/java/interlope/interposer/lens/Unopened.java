package interlope.interposer.lens;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import java.util.function.Consumer;

/// Relays: opens nothing.
public final class Unopened implements ByteLens {
  @Override
  public void open(Direction to, Bytes raw, Consumer<Glimpse> eye) {
    eye.accept(new Glimpse.Unread(raw));
  }
}
