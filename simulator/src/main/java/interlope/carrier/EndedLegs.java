package interlope.carrier;

import interlope.wire.Leg;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/// Which legs have ended at one party, and waiting for it: the lab moves on when the bytes of a
/// phase have all arrived, not when some time has passed.
public final class EndedLegs {
  private final ConcurrentHashMap<Leg, CompletableFuture<Boolean>> ends = new ConcurrentHashMap<>();

  private final CompletableFuture<Boolean> broken = new CompletableFuture<>();

  /// A leg has begun at this party.
  public void begun(Leg leg) {
    ends.computeIfAbsent(leg, _ -> new CompletableFuture<>());
  }

  /// The legs that have begun at one of this party's ports.
  public Set<Leg> begunAt(Collection<Integer> ports) {
    return ends.keySet().stream()
        .filter(leg -> ports.contains(leg.serverPort()))
        .collect(Collectors.toUnmodifiableSet());
  }

  public void ended(Leg leg) {
    end(leg).complete(true);
  }

  /// The party itself failed, which no design and no attack accounts for: whoever waits, now or
  /// later, is told.
  public void broke(Throwable why) {
    broken.completeExceptionally(why);
  }

  /// Waits until every one of `legs` has ended here.
  ///
  /// @return whether they all did within `patience`
  /// @throws ExecutionException where the party broke; its cause says how
  public boolean await(Collection<Leg> legs, Duration patience)
      throws InterruptedException, ExecutionException {
    var all =
        CompletableFuture.allOf(legs.stream().map(this::end).toArray(CompletableFuture[]::new));
    try {
      CompletableFuture.anyOf(all, broken).get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (broken.isDone()) {
        broken.get();
      }
      return true;
    } catch (TimeoutException _) {
      return false;
    }
  }

  private CompletableFuture<Boolean> end(Leg leg) {
    return ends.computeIfAbsent(leg, _ -> new CompletableFuture<>());
  }
}
