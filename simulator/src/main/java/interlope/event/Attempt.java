package interlope.event;

import org.jspecify.annotations.Nullable;

/// Something that the attack tried.
///
/// @param failed why it came to nothing; null where it worked
/// @param text a sentence for people
public record Attempt(What what, @Nullable Failure failed, String text) {
  public static Attempt worked(What what, String text) {
    return new Attempt(what, null, text);
  }

  public static Attempt failed(What what, Failure why, String text) {
    return new Attempt(what, why, text);
  }
}
