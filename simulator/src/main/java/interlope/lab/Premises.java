package interlope.lab;

import interlope.channel.Loops;
import interlope.pki.RsaKeys;
import interlope.tls.TlsRuntime;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/// What the labs of one process share: event loops, a pool of RSA keys, the clock. Nothing else.
public final class Premises implements AutoCloseable {
  private static final int KEYS = 4;

  private final Loops loops;
  private final RsaKeys keys;
  private final InstantSource clock;

  private Premises(Loops loops, RsaKeys keys, InstantSource clock) {
    this.loops = loops;
    this.keys = keys;
    this.clock = clock;
  }

  /// Has to come before the process uses TLS for anything else.
  public static Premises open() {
    TlsRuntime.prepare();
    return new Premises(Loops.start(), RsaKeys.start(KEYS), Clock.systemUTC());
  }

  Loops loops() {
    return loops;
  }

  RsaKeys keys() {
    return keys;
  }

  InstantSource clock() {
    return clock;
  }

  /// A stopwatch that starts now.
  static Supplier<Duration> stopwatch() {
    long start = System.nanoTime();
    return () -> Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    keys.close();
    loops.close();
  }
}
