package interlope;

/// A test that tries everything, or the same thing often, carries `@Tag(Slow.TAG)`. `./mvnw verify`
/// leaves it out; `.ci/run` does not.
public final class Slow {
  public static final String TAG = "slow";

  private Slow() {}
}
