package interlope.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/// The word list that weak passwords are drawn from, and that is guessed from: words that people
/// are known to choose. Each has eight or more lower-case letters and digits and at least one
/// letter, and is no part of anything else that the lab sends.
public final class WeakPasswords {
  private static final String RESOURCE = "weak-passwords.txt";

  private WeakPasswords() {}

  /// The whole list; its order means nothing.
  public static List<String> all() {
    return Loaded.WORDS;
  }

  static String draw(RandomGenerator random) {
    return all().get(random.nextInt(all().size()));
  }

  /// Read when it is first asked for: most runs have a strong password.
  private static final class Loaded {
    private static final List<String> WORDS = read();

    private static List<String> read() {
      try (var in = WeakPasswords.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(RESOURCE + " is missing from the simulator");
        }
        return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(RESOURCE, unreadable);
      }
    }
  }
}
