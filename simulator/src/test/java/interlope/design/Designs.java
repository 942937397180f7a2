package interlope.design.vary;

import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.Hsts;
import interlope.design.PasswordStrength;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.inner.InnerLayers;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Designs drawn from all combinations that can be.
public final class Designs {
  private Designs() {}

  public static List<Design> possible(int many, long seed) {
    var random = new Random(seed);
    return Stream.generate(() -> any(random))
        .filter(design -> DesignVariant.objections(design).isEmpty())
        .distinct()
        .limit(many)
        .toList();
  }

  private static Design any(Random random) {
    var trust = new HashSet<Trust>();
    for (int more = random.nextInt(3); more >= 0; more--) {
      trust.add(one(random, Trust.values()));
    }
    return new Design(
        one(random, ClientKind.values()),
        one(random, Transport.values()),
        trust,
        random.nextBoolean(),
        one(random, Hsts.values()),
        random.nextBoolean(),
        InnerLayers.all().get(random.nextInt(InnerLayers.all().size())).layer(),
        one(random, PasswordStrength.values()),
        random.nextBoolean());
  }

  private static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
