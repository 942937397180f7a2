package interlope.carrier;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The event loops that all runs of a process share: as many as cores. All connections of one party
/// in one run live on one of them.
public final class Loops implements AutoCloseable {
  /// Tells at length of channels that were not registered any more once the loops had ended, which
  /// is what closing them is for. Kept, since loggers are forgotten otherwise.
  private static final Logger NETTY = Logger.getLogger("io.netty.channel.AbstractChannel");

  static {
    NETTY.setLevel(Level.SEVERE);
  }

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

  /// What carries bytes here, and of which version: `Netty 4.2.18.Final`.
  public static String library() {
    return "Netty " + EventLoop.class.getPackage().getImplementationVersion();
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
