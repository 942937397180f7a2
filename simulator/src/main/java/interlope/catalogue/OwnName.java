package interlope.catalogue;

import java.util.regex.Pattern;

/// A name of the author's own, an id or a tag. It is a folder, too, and an argument of the command
/// line.
public final class OwnName {
  /// Characters.
  public static final int LONGEST = 100;

  static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";

  private static final Pattern PATTERN = Pattern.compile(KEBAB_CASE);

  private OwnName() {}

  public static boolean isKebabCase(String name) {
    return PATTERN.matcher(name).matches();
  }
}
