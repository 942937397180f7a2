package interlope.lab.world;

import interlope.story.Transfer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Where a run's secrets and words are drawn from: the same seed and name draw the same again,
/// whatever runs beside it.
public record Draws(String seed, String name) {
  private static final String AMOUNT = "125.00";

  private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
      RandomGeneratorFactory.of("L64X128MixRandom");

  public RandomGenerator generator(String purpose) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return GENERATORS.create(
          digest.digest((seed + "/" + name + "/" + purpose).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /// What the client asks for: an amount that is always the same, and an account of its own.
  public Transfer transfer(String memo) {
    var destination =
        "%012d".formatted(generator("transfer").nextLong(100_000_000_000L, 600_000_000_000L));
    return new Transfer(destination, AMOUNT, memo);
  }
}
