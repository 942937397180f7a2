package interlope.channel;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;

/// The event loops that all runs of a process share: as many as cores. All connections of one party
/// in one run live on one of them.
public final class Loops implements AutoCloseable {
  private final EventLoopGroup group;

  private Loops(EventLoopGroup group) {
    this.group = group;
  }

  public static Loops start() {
    return new Loops(
        new MultiThreadIoEventLoopGroup(
            Runtime.getRuntime().availableProcessors(),
            new DefaultThreadFactory("interlope-loop", true),
            NioIoHandler.newFactory()));
  }

  public EventLoop next() {
    return group.next();
  }

  /// Ends the loops; what still runs on them is dropped.
  @Override
  public void close() {
    group.shutdownGracefully(0, 2, TimeUnit.SECONDS);
  }
}
