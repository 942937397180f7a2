package interlope.pki;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// RSA-2048 key pairs for all runs of a process, made in the background and kept in memory alone.
/// Two threads make the first two side by side, since the first run waits for those; one more makes
/// the rest when some runs have been served. May be used from several threads.
public final class RsaKeys implements AutoCloseable {
  private static final int FEWEST = 4;
  private static final int BITS = 2048;

  /// The rest is left until a process has shown that it has more than a few runs to do: making keys
  /// costs more than its first runs.
  private static final int BEFORE_THE_REST = 512;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final int size;
  private final List<KeyPair> ready = new ArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition grown = lock.newCondition();
  private int next;
  private int handedOut;
  private volatile boolean closed;

  private RsaKeys(int size) {
    this.size = size;
  }

  /// Begins at once, in the background.
  ///
  /// @param size how many there will be, 4 or more
  public static RsaKeys start(int size) {
    if (size < FEWEST) {
      throw new IllegalArgumentException("a pool has 4 keys or more, not " + size);
    }
    var pool = new RsaKeys(size);
    Thread.ofPlatform().daemon().name("rsa-keys-1").start(pool::makeOne);
    Thread.ofPlatform().daemon().name("rsa-keys-2").start(pool::makeOne);
    return pool;
  }

  /// The server's keys and the attacker's: never the same.
  public record Pair(KeyPair server, KeyPair attacker) {
    public Pair {
      if (server.getPublic().equals(attacker.getPublic())) {
        throw new IllegalArgumentException("the attacker's key is not the server's");
      }
    }

    @Override
    public String toString() {
      return "Pair of RSA keys";
    }
  }

  /// The next two in turn of those that are ready.
  ///
  /// @throws IllegalStateException where two are not ready within 30 seconds, or the pool is closed
  public Pair two() {
    lock.lock();
    try {
      awaitTwo();
      var pair = new Pair(ready.get(next % ready.size()), ready.get((next + 1) % ready.size()));
      next = (next + 2) % ready.size();
      if (++handedOut == BEFORE_THE_REST) {
        Thread.ofPlatform().daemon().name("rsa-keys").start(this::makeTheRest);
      }
      return pair;
    } finally {
      lock.unlock();
    }
  }

  /// Makes no more keys; one that is being made is still finished.
  @Override
  public void close() {
    closed = true;
    lock.lock();
    try {
      grown.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void awaitTwo() {
    long left = PATIENCE.toNanos();
    try {
      while (ready.size() < 2) {
        if (left <= 0 || closed) {
          throw new IllegalStateException("no RSA keys: closed, or none within " + PATIENCE);
        }
        left = grown.awaitNanos(left);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for RSA keys", interrupted);
    }
  }

  private void makeTheRest() {
    int made = 2;
    while (!closed && made < size) {
      made = makeOne();
    }
  }

  /// How many there are then.
  private int makeOne() {
    var made = generate();
    lock.lock();
    try {
      ready.add(made);
      grown.signalAll();
      return ready.size();
    } finally {
      lock.unlock();
    }
  }

  private static KeyPair generate() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has RSA", missing);
    }
  }
}
