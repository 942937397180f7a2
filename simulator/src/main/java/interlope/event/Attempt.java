package interlope.event;

import org.jspecify.annotations.Nullable;

/// Something that the attack tried.
///
/// @param failed why it came to nothing; null where it worked
/// @param said on the page of `what`
public record Attempt(What what, @Nullable Failure failed, Said said) {
  private static final String WORKED = "worked";

  /// @param arguments of the sentence, where it has places for them
  public static Attempt worked(What what, Object... arguments) {
    return new Attempt(what, null, Said.at(WORKED, arguments));
  }

  /// @param arguments of the sentence, where it has places for them
  public static Attempt failed(What what, Failure why, Object... arguments) {
    return new Attempt(what, why, Said.at(why.word(), arguments));
  }

  /// The same, where it is said otherwise than mostly.
  ///
  /// @param variant how, such as `recorded`
  public Attempt in(String variant) {
    return said instanceof Said.OfPage(var place, var arguments)
        ? new Attempt(what, failed, new Said.OfPage(place + "." + variant, arguments))
        : this;
  }
}
