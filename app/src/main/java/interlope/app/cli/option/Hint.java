package interlope.app.cli.option;

import static interlope.word.Texts.text;

import interlope.word.Nearest;
import java.util.Collection;
import java.util.Optional;

/// What is said to somebody who mistyped.
public final class Hint {
  /// Shorter words are near to too many others.
  private static final int SHORTEST = 3;

  private Hint() {}

  /// ` Did you mean X?`, or nothing where no word is near.
  public static String of(String typed, Collection<String> words) {
    return typed.length() < SHORTEST
        ? ""
        : Nearest.to(typed, words)
            .or(() -> having(typed, words))
            .map(word -> text("cli.hint", word))
            .orElse("");
  }

  private static Optional<String> having(String part, Collection<String> words) {
    return words.stream().filter(word -> word.contains(part)).sorted().findFirst();
  }
}
