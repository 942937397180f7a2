package interlope.lab.world;

import interlope.carrier.Loops;
import interlope.client.chromium.Installed;
import interlope.pki.RsaKeys;
import interlope.tls.TlsRuntime;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the labs of one process share: event loops, a pool of RSA keys, the clock. Nothing else.
public final class Premises implements AutoCloseable {
  /// What a run with a real Chromium needs, and how to get it.
  public static final String CHROMIUM_NEEDS = Installed.NEEDS;

  public static final String CHROMIUM_HOW = Installed.HOW;

  private static final int KEYS = 4;

  private final Loops loops;
  private final RsaKeys keys;
  private final InstantSource clock;
  private final @Nullable Installed chromium;

  private Premises(Loops loops, RsaKeys keys, InstantSource clock, @Nullable Installed chromium) {
    this.chromium = chromium;
    this.loops = loops;
    this.keys = keys;
    this.clock = clock;
  }

  /// @throws IllegalStateException where nobody has called [TlsRuntime#prepare()]
  public static Premises open() {
    return open(Clock.systemUTC());
  }

  /// With another time than this machine's; a real Chromium goes by the machine's all the same.
  ///
  /// @throws IllegalStateException where nobody has called [TlsRuntime#prepare()]
  public static Premises open(InstantSource clock) {
    TlsRuntime.requirePrepared();
    return new Premises(
        Loops.start(),
        RsaKeys.start(KEYS),
        clock,
        Installed.on(Objects.requireNonNullElse(System.getenv("PATH"), "")).orElse(null));
  }

  /// Whether a real Chromium is installed.
  public boolean hasChromium() {
    return chromium != null;
  }

  public Optional<Installed> chromium() {
    return Optional.ofNullable(chromium);
  }

  public Loops loops() {
    return loops;
  }

  public RsaKeys keys() {
    return keys;
  }

  public InstantSource clock() {
    return clock;
  }

  /// A stopwatch that starts now.
  public static Supplier<Duration> stopwatch() {
    long start = System.nanoTime();
    return () -> Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    keys.close();
    loops.close();
  }
}
